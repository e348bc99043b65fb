import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import type { Language } from '../../../cards/language.ts'
import type { Message } from '../../../cards/message.ts'
import type { QuestionFault, QuestionFormFacts } from '../../../cards/question-form/facts.ts'
import { questionFormMessage } from '../../../cards/question-form/index.ts'
import type { Contact } from '../../directory/contacts.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { named } from '../../directory/named.ts'
import { nameOfParty } from '../../directory/party-accounts.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { dayOf, wallClock } from '../../time/instant.ts'
import { nextSendingTime } from '../../time/working/sending.ts'
import { proposedDay } from '../domain/reply-by.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { whoIs } from '../present.ts'
import { mayConfine } from './read.ts'
import type { Whom } from './whom.ts'

export interface Unfinished {
  readonly reference: string
  readonly whom: Whom
  readonly faults?: readonly QuestionFault[]
  readonly found?: readonly FoundKind[]
  readonly values?: QuestionFormFacts['values']
  /** The day that was read, where there is one. */
  readonly replyBy?: Day | undefined
}

interface Reading {
  readonly at: Instant
  readonly language: Language
  readonly seesJustice: boolean
}

/** Contacts as choices: organisation, post, and whoever holds it today. */
export const choicesOf = (
  contacts: readonly Contact[],
  { directory, day, language }: { readonly directory: Directory; readonly day: Day; readonly language: Language },
): QuestionFormFacts['choices'] =>
  contacts.map(({ party }) => ({ title: nameOfParty(directory, party, day, language) ?? party, value: party }))

const toldOn = ({ calendar }: Pick<QuestionsNeeds, 'calendar'>, at: Instant): QuestionFormFacts['toldOn'] => {
  const told = nextSendingTime(at, calendar)
  const [on = '', time = ''] = wallClock(told).split('T')
  return told === at ? undefined : { on, time }
}

/** The form as it stands: whom it goes to, and what it still has to say. */
export const shownForm = async (
  needs: Pick<QuestionsNeeds, 'directory' | 'places' | 'calendar'>,
  { reference, whom, faults = [], found = [], values = {}, replyBy }: Unfinished,
  { at, language, seesJustice }: Reading,
): Promise<Message> => {
  const directory = await needs.directory()
  const today = dayOf(at)
  const { spot, contact, choices } = whom
  const asked = contact ? [contact] : choices
  const place = spot && needs.places.nameOf(spot.authority ?? spot.area)
  const day = replyBy ?? proposedDay(at, needs.calendar)
  return questionFormMessage(
    {
      ...{ faults, found, today, values },
      to: contact && whoIs(directory, contact.party, today, language),
      choices: choicesOf(choices, { directory, day: today, language }),
      area: place && named(place, language),
      replyBy: day === undefined ? undefined : { on: day, days: workingDistance(today, day, needs.calendar) },
      toldOn: toldOn(needs, at),
      // Once somebody wants it kept to police and CPS, the choice stays until they take it back: never sent to others unsaid.
      mayConfine: values.confined === true || asked.some(({ agency }) => mayConfine(agency, { seesJustice })),
      data: { form: reference, to: contact?.party, area: spot?.area, authority: spot?.authority },
    },
    language,
  )
}
