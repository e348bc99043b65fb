import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { QuestionButton, QuestionFacts, QuestionNews } from '../../cards/question/facts.ts'
import { questionMessage } from '../../cards/question/index.ts'
import type { Directory } from '../directory/domain/model.ts'
import { partyOn, readParty } from '../directory/domain/party.ts'
import { findIdentity } from '../directory/identities.ts'
import { named } from '../directory/named.ts'
import { workingDistance } from '../reminders/domain/working.ts'
import type { Day, Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import type { Question } from './domain/question.ts'
import { proposedDay } from './domain/reply-by.ts'
import type { QuestionsNeeds } from './needs.ts'
import { receiversOf } from './subject.ts'

type As = QuestionFacts['as']

/** As what somebody reads a question. */
export const readsAs = (question: Question, account: string, known: { directory: Directory; day: Day }): As => {
  if (question.asker === account) return 'asker'
  return receiversOf(question, known).includes(account) ? 'receiver' : 'onlooker'
}

const waitingButtons = ({ toldOfSilence, givenBackBy }: Question): readonly QuestionButton[] => {
  if (givenBackBy !== undefined) return ['raise-further', 'settle', 'withdraw']
  return toldOfSilence ? ['more-time', 'raise-further', 'settle'] : ['withdraw', 'raise-further']
}

/** What stands on the card of each reader; whether they may do it is asked again when they press. */
export const buttonsFor = (question: Question, as: As): readonly QuestionButton[] => {
  const { state, settled } = question
  if (as === 'receiver') return state === 'asked' ? ['answer', 'choose'] : []
  if (as !== 'asker') return []
  if (state === 'answered') return settled ? [] : ['settle', 'raise-further']
  return state === 'asked' ? waitingButtons(question) : []
}

/** Whom a party is on a card, on a day. */
export const whoIs = (directory: Directory, key: string, day: Day, language: Language) => {
  const party = readParty(key)
  const found = party && partyOn(directory, party, day)
  if (!found) return undefined
  const { organisation, post, person, covers } = found
  return {
    agency: organisation.agency,
    organisation: named(organisation.names, language),
    post: post && named(post.title, language),
    name: person?.name,
    covers: directory.people.get(covers?.person ?? '')?.name,
  }
}

const nameOf = (directory: Directory, account: string | undefined): string | undefined => {
  const [tenantId = '', oid = ''] = (account ?? '').split('|')
  return findIdentity(directory, { tenantId, oid }).people[0]?.name
}

export interface Showing {
  readonly as: As
  readonly news?: QuestionNews | undefined
  readonly buttons: readonly QuestionButton[]
  readonly texts: Readonly<Record<string, string>>
  readonly at: Instant
  /** Whose it may be, for whoever says that it isn't theirs. */
  readonly choices?: (language: Language) => QuestionFacts['choices']
}

/** A question as one reader sees it: its card in their language. */
export const presented = async (
  { directory: load, places, calendar }: Pick<QuestionsNeeds, 'directory' | 'places' | 'calendar'>,
  question: Question,
  { as, news, buttons, texts, at, choices }: Showing,
): Promise<(language: Language) => Message> => {
  const directory = await load()
  const today = dayOf(at)
  const { number, state, record, agency, to, area, authority, raisedAs } = question
  const place = places.nameOf(authority ?? area)
  const replyDay = dayOf(question.replyBy)
  return (language) =>
    questionMessage(
      {
        ...{ number, as, state, news, today, record, raisedAs, buttons },
        askedOn: dayOf(question.askedAt),
        askedBy: { agency: question.from.agency, name: nameOf(directory, question.asker) },
        to: whoIs(directory, to, today, language) ?? { agency, organisation: readParty(to)?.organisation ?? '' },
        area: place ? named(place, language) : area,
        isForPoliceAndCps: question.audience === 'justice',
        ...{ question: texts.question, answer: texts.answer, answeredBy: nameOf(directory, question.answeredBy) },
        replyBy: { on: replyDay, days: workingDistance(today, replyDay, calendar) },
        isGivenBack: question.givenBackBy !== undefined,
        isSettled: question.settled === true,
        choices: choices?.(language) ?? [],
        proposed: proposedDay(at, calendar),
      },
      language,
    )
}
