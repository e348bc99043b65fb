import type { KeptFacts } from '../../../cards/kept/facts.ts'
import { keptMessage } from '../../../cards/kept/index.ts'
import type { Language } from '../../../cards/language.ts'
import { appointmentOn } from '../../directory/domain/dates.ts'
import { rosterOn } from '../../directory/domain/holder.ts'
import type { Directory, Person, Post } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import { findIdentity } from '../../directory/identities.ts'
import { whoCanRecord } from '../../directory/looking.ts'
import { named } from '../../directory/named.ts'
import { directoryWords } from '../../directory/words/index.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Day } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { command } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { areasOf } from '../domain/areas.ts'
import { organisationName, stateOf } from '../joins/shown.ts'
import type { PeopleNeeds } from '../needs.ts'
import { joinsOfPerson } from '../queries.ts'
import { joinOf } from '../records.ts'

const mostJoins = 10

type As = KeptFacts['entries'][number]['posts'][number]['as']

interface Dated {
  readonly from: Day
  readonly to?: Day
}

/** In what ways a post names somebody: nobody else's part in it is told. */
const partsIn = ({ appointments, away }: Post, person: string): readonly (readonly [As, Dated])[] => [
  ...appointments.flatMap((one): readonly (readonly [As, Dated])[] => [
    ...(one.person === person ? [['holder', one] as const] : []),
    ...(one.deputy === person ? [['deputy', one] as const] : []),
  ]),
  ...away.flatMap((absence): readonly (readonly [As, Dated])[] => {
    if (absence.by === person) return [['cover', absence]]
    return appointmentOn(appointments, absence.from)?.appointment.person === person ? [['away', absence]] : []
  }),
]

const postsOf = ({ organisations }: Directory, person: string, language: Language) =>
  organisations.flatMap(({ posts }) =>
    posts.flatMap((post) =>
      partsIn(post, person).map(([as, { from, to }]) => present({ post: named(post.title, language), as, from, to })),
    ),
  )

const entryOf = (directory: Directory, { id, organisation, name, email, phone, hours }: Person, language: Language) =>
  present({
    organisation: organisationName(directory, organisation, language),
    name,
    email,
    phone,
    hours,
    posts: postsOf(directory, id, language),
  })

/** What is held on whoever asks: theirs alone, in plain words. */
export const ownDataCommands = (needs: PeopleNeeds): Capability => {
  const whoToAsk = (directory: Directory, [person]: readonly Person[], { at, language }: Turn) => {
    const organisation = directory.organisations.find(({ id }) => id === person?.organisation)
    const [area] = organisation ? areasOf(organisation, needs.places) : []
    if (!area) return directoryWords(language).coordinatorOrAdmin()
    const today = dayOf(at)
    const looking = { directory, places: needs.places, today, roster: rosterOn(directory, today), language }
    return whoCanRecord(looking, { area })
  }

  const factsOf = async (turn: Turn): Promise<KeptFacts> => {
    const { who, language } = turn
    const [directory, kept, joins] = await Promise.all([
      needs.directory(),
      needs.kept(who),
      needs.query(joinsOfPerson, { owner: keyOfPerson(who) }, { limit: 100 }),
    ])
    const { people } = findIdentity(directory, who)
    const all = joins.items.map(({ value }) => joinOf(value)).toReversed()
    return present({
      entries: people.map((person) => entryOf(directory, person, language)),
      accounts: people
        .flatMap(({ identities }) => identities)
        .filter((one, index, every) => every.findIndex((other) => keyOfPerson(other) === keyOfPerson(one)) === index)
        .map(({ tenantId, as }) => ({ tenant: tenantId, as })),
      chatSeenOn: kept.conversation?.seenOn,
      language: kept.conversation?.language ?? people.find((one) => one.language)?.language,
      joins: all.slice(0, mostJoins).map((join) => ({
        reference: join.reference,
        organisation: organisationName(directory, join.organisation, language),
        askedOn: dayOf(join.askedAt),
        state: stateOf(join),
      })),
      moreJoins: Math.max(0, all.length - mostJoins),
      suggestions: kept.suggestions,
      lookUps: kept.lookUps,
      months: kept.months,
      whoToAsk: whoToAsk(directory, people, turn),
      today: dayOf(turn.at),
    })
  }

  const answer = async (turn: Turn, ask: Ask<'own-data.read'>): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    return answered(right.permit, keptMessage(await factsOf(turn), turn.language), { record: 'own-data' })
  }

  return {
    commands: [
      command({
        words: ['what do you keep about me', "beth ydych chi'n ei gadw amdanaf"],
        alone: true,
        action: 'own-data.read',
        home: 'private',
        run: (turn, _rest, ask) => answer(turn, ask),
      }),
    ],
    presses: {},
  }
}
