import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { RaisedAsks, RaisedButton, RaisedFacts, RaisedNews, RaisedPart } from '../../cards/raised/facts.ts'
import { raisedMessage } from '../../cards/raised/index.ts'
import type { Agency, Directory } from '../directory/domain/model.ts'
import { partyOn, readParty } from '../directory/domain/party.ts'
import { findIdentity } from '../directory/identities.ts'
import { named } from '../directory/named.ts'
import { groupName } from '../groups/name.ts'
import { groupOf } from '../groups/stored.ts'
import type { Day } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import { nextHolder } from './domain/climb.ts'
import type { Concerned, Escalation } from './domain/escalation.ts'
import { dueOf } from './due.ts'
import { historyOf } from './history.ts'
import { agenciesNow } from './known.ts'
import type { EscalationsNeeds } from './needs.ts'
import { reachedOf } from './reached.ts'
import { telephoneOf } from './telephone.ts'

interface Showing {
  readonly reached: RaisedPart['reached']
  readonly own: Agency | undefined
  readonly directory: Directory
  readonly today: Day
  readonly language: Language
}

const partOf = (
  needs: Pick<EscalationsNeeds, 'calendar'>,
  part: Concerned,
  { directory, today, language, reached, own }: Showing,
): RaisedPart => {
  const party = part.holder === undefined ? undefined : readParty(part.holder)
  const now = party && partyOn(directory, party, today)
  const organisation = directory.organisations.find(({ id }) => id === part.organisation)
  return {
    ...{
      agency: part.agency,
      state: part.state,
      onBehalf: part.onBehalf,
      reached,
      isOwn: part.agency === own,
      due: dueOf(part, needs, today),
    },
    organisation: organisation ? named(organisation.names, language) : part.organisation,
    holder: now?.person?.name,
    covers: directory.people.get(now?.covers?.person ?? '')?.name,
  }
}

const groupNamed = async ({ store }: Pick<EscalationsNeeds, 'store'>, record: string, language: Language) => {
  const read = await store.read('records', record, 'group')
  return read ? groupName(groupOf(read.value), language) : ''
}

export interface Shown {
  readonly as: RaisedFacts['as']
  readonly news?: RaisedNews | undefined
  readonly buttons: readonly RaisedButton[]
  readonly texts: Readonly<Record<string, string>>
  /** How many events the record has: the version that a press speaks of. */
  readonly seen: number
  readonly today: Day
  /** What the card asks for besides. */
  readonly asks?: RaisedAsks | undefined
  /** Numbers of others about the same case that its reader has too. */
  readonly alike?: readonly string[]
  /** The agency for which its reader answers. */
  readonly own?: Agency | undefined
}

const nextOf = (escalation: Escalation, needs: EscalationsNeeds, directory: Directory, today: Day) => {
  const isRunning = escalation.state === 'raised' || escalation.state === 'acknowledged'
  const part = isRunning ? escalation.concerned.find(({ clock }) => clock) : undefined
  if (!part || escalation.restrictedTo) return undefined
  const known = agenciesNow(needs, directory, { raiser: escalation.raiser, day: today })
  const holder = nextHolder(escalation, part, known)
  return holder && escalation.ladder.rungs[holder.rung]?.who
}

/** An escalation as one reader sees it: its card in their language. */
export const presented = async (
  needs: EscalationsNeeds,
  escalation: Escalation,
  { as, news, buttons, texts, seen, today, asks, alike = [], own }: Shown,
): Promise<(language: Language) => Message> => {
  const directory = await needs.directory()
  const { number, state, reason, urgent, from, to, raiser, raisedAt, concerned, reference, agenda, record } = escalation
  const [tenantId = '', oid = ''] = raiser.split('|')
  const [person] = findIdentity(directory, { tenantId, oid }).people
  const history = await historyOf(needs, record, directory)
  const reached = await Promise.all(
    concerned.map((part) => (as === 'receiver' ? undefined : reachedOf(needs, record, part))),
  )
  const groups = new Map<Language, string>()
  for (const language of ['en', 'cy', 'both'] as const)
    if (agenda) groups.set(language, await groupNamed(needs, agenda.group, language))
  const place = needs.places.nameOf(to.authority ?? to.area)
  return (language) =>
    raisedMessage(
      {
        ...{
          number,
          as,
          state,
          news,
          reason,
          urgent,
          today,
          raisedOn: dayOf(raisedAt),
          history,
          buttons,
          record,
          seen,
        },
        area: place ? named(place, language) : to.area,
        raisedBy: { agency: from.agency, name: person?.name },
        parts: concerned.map((part, at) =>
          partOf(needs, part, { directory, today, language, reached: reached[at], own }),
        ),
        ...{ what: texts.what, reference: texts.reference, answer: texts.answer, dispute: texts.dispute },
        ...{ decision: texts.decision, handed: texts.handed, learned: texts.learned, asks, alike },
        pausedUntil: escalation.pause && dayOf(escalation.pause.until),
        pausedFor: escalation.pause?.why,
        isReported: escalation.reportedAt !== undefined,
        byPhone: reference === 'by-phone' ? telephoneOf(directory, raiser) : undefined,
        isDisputed: escalation.disputed === true,
        next: nextOf(escalation, needs, directory, today),
        agenda: agenda && { group: groups.get(language) ?? '', on: agenda.on },
      },
      language,
    )
}
