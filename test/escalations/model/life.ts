import { demonstrationTenant } from '../../../bot/config/config.ts'
import { readOwed } from '../../../bot/delivery/owed.ts'
import { organisationDocument, organisationOf, organisationRecord } from '../../../bot/directory/records.ts'
import { raiseVersion } from '../../../bot/directory/save.ts'
import { escalationOf } from '../../../bot/escalations/stored.ts'
import { eventsOfRecord, messagesOfRecord, timersOfRecord } from '../../../bot/records/queries.ts'
import { storedEvent } from '../../../bot/records/shapes.ts'
import { everyPage } from '../../../bot/storage/pages.ts'
import type { Store } from '../../../bot/storage/port.ts'
import { openSqlite } from '../../../bot/storage/sqlite.ts'
import { asha, carys, chatting, grace, marcus, numberOn, outsider } from '../../stories/chatting.ts'
import { wholeOf } from '../../world/cards.ts'
import type { Person } from '../../world/people.ts'
import type { World } from '../../world/world.ts'
import { world } from '../../world/world.ts'
import type { Op } from './ops.ts'
import { betweenThem, looks, markers, people, saying, times } from './ops.ts'
import type { Kept, Secret, Told } from './promises.ts'
import { broken } from './promises.ts'

/** One of each, so that there is something to speak of. */
const beginning: readonly Op[] = [
  { op: 'raise', kind: 'multi' },
  { op: 'raise', kind: 'justice' },
  { op: 'raise', kind: 'restricted' },
]

/** A store in which somebody else is first, now and then. */
const losing = (store: Store, every: number): Store => {
  let commits = 0
  return {
    ...store,
    commit: async (record, changes) => {
      commits += 1
      const isLost = commits % every === 0 && record.startsWith('escalation|') && changes[0].type === 'replace'
      return isLost ? 'lost' : store.commit(record, changes)
    },
  }
}

const ownSteps = [
  'request steps save\narea: Avon and Somerset\nfor: all agencies\nfrom: today',
  'contact: 1 day, 5 days, by itself\nlead: 1 day, 5 days, by itself\nscrutiny group: 2 days, 10 days, by itself',
].join('\n')

const force = 'avon-and-somerset-police'

const changePost = async (store: Store, change: 'vacant' | 'away' | 'held') => {
  const found = await store.read('records', organisationRecord(force), force)
  if (!found) throw new Error('The force is gone.')
  const { organisation, listed } = organisationOf(found.value)
  const posts = organisation.posts.map((post) => {
    if (post.kind !== 'spoc') return post
    const { away: _, ...rest } = post
    const appointments = post.appointments.map(({ to: __, ...one }) =>
      change === 'vacant' ? { ...one, to: '2026-01-31' } : one,
    )
    return { ...rest, appointments, away: change === 'away' ? [{ from: '2026-11-01', to: '2027-12-31' }] : [] }
  })
  await store.commit(organisationRecord(force), [
    { type: 'replace', document: organisationDocument({ ...organisation, posts }, listed), tag: found.tag },
  ])
  await raiseVersion(store)
}

const keptOf = async (store: Store, number: string): Promise<Kept | undefined> => {
  const record = `escalation|${number}`
  const read = await store.read('records', record, 'escalation')
  if (!read) return undefined
  const events = []
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) events.push(storedEvent.parse(value))
  const owed = []
  for (const query of [messagesOfRecord, timersOfRecord])
    for await (const { value } of everyPage(store, query, { record })) owed.push(readOwed(value))
  return { escalation: escalationOf(read.value), events, owed }
}

/** What happened in one life: which states were seen, and what was promised and did not hold. */
export interface Lived {
  readonly states: ReadonlySet<string>
  readonly broken: readonly string[]
}

const open = async (store: Store): Promise<World> => {
  const liaison = await world({ store, env: { LIAISON_HOST_TENANT: demonstrationTenant } })
  for (const one of people) await liaison.as(one).says('help')
  return liaison
}

/** Does what the list says to the whole bot, over HTTP, and looks at everything that is stored and sent after each. */
export const lived = async (all: readonly Op[], plant: (store: Store) => Store = (store) => store): Promise<Lived> => {
  const kept = openSqlite(':memory:')
  // Closing a bot closes its store: this one is handed to the next.
  const lasting: Store = { ...kept, close: async () => {} }
  const store = plant(losing(lasting, 7))
  let liaison = await open(store)
  let chat = chatting(liaison)
  const numbers: string[] = []
  const secrets: Secret[] = []
  const told: Told[] = []
  const states = new Set<string>()
  let hasOwnSteps = false
  let heard = 0

  const hear = () => {
    for (const { conversation, activity } of liaison.connector.posted.slice(heard))
      told.push({ to: conversation.replace(/^a:/, ''), whole: JSON.stringify(activity) })
    heard = liaison.connector.posted.length
  }

  const preview = async (who: Person, kind: 'multi' | 'justice' | 'restricted', marker: string) => {
    const what = `what: Please confirm the ${marker} review`
    if (kind === 'justice')
      return chat.says(who, `escalate save\nreason: decision due\nplace: Bristol\nagency: cps\n${what}`)
    const form = `escalate save\nreason: referral\nplace: Bristol\nagency: police\n${what}`
    return chat.says(who, kind === 'restricted' ? `${form}\nrestricted: yes\nlead: Marcus Fictionby` : form)
  }

  const raise = async (kind: 'multi' | 'justice' | 'restricted') => {
    const marker = markers[numbers.length]
    if (marker === undefined) return
    const who = kind === 'justice' ? asha : grace
    const shown = await preview(who, kind, marker)
    if (!wholeOf(shown).includes('escalations.send')) return
    const number = numberOn(await chat.presses(who, shown, 'Send'))
    if (number === '') return
    numbers.push(number)
    if (kind === 'justice') secrets.push({ words: [marker, number], inside: betweenThem })
    if (kind === 'restricted') secrets.push({ words: [marker, number], inside: new Set([grace.id, marcus.id]) })
  }

  const restart = async () => {
    hear()
    await liaison.close()
    liaison = await open(store)
    heard = 0
    chat = chatting(liaison)
  }

  const doOne = async (one: Op): Promise<unknown> => {
    switch (one.op) {
      case 'raise':
        return raise(one.kind)
      case 'say': {
        const { who, says } = saying[one.what] ?? { who: people, says: String }
        const among = one.likely ? who : people
        const [speaker, number] = [among[one.who % among.length], numbers[one.about]]
        return speaker && number ? liaison.as(speaker).says(says(number)) : undefined
      }
      case 'look':
        return liaison.as(people[one.who] ?? outsider).says(looks[one.at] ?? 'my items')
      case 'passes':
        return chat.passes(times[one.time] ?? 'P1D')
      case 'posts':
        return changePost(kept, one.change)
      case 'restart':
        return restart()
      case 'own-steps':
        hasOwnSteps = wholeOf(await chat.says(carys, ownSteps)).includes('Saved.') || hasOwnSteps
        return undefined
    }
  }

  try {
    for (const one of [...beginning, ...all]) {
      await doOne(one)
      await chat.settles()
      hear()
      const now = (await Promise.all(numbers.map((number) => keptOf(kept, number)))).flatMap((found) => found ?? [])
      for (const { escalation } of now) states.add(escalation.state)
      const wrong = broken(now, { told: told.splice(0), secrets, hasOwnSteps })
      if (wrong.length > 0) return { states, broken: wrong }
    }
    return { states, broken: [] }
  } finally {
    await liaison.close()
    await kept.close()
  }
}
