import { demonstrationTenant } from '../../../bot/config/config.ts'
import { messagesDue, timersDue } from '../../../bot/delivery/queries.ts'
import type { Counts } from '../../../bot/storage/count.ts'
import { counting } from '../../../bot/storage/count.ts'
import type { Store } from '../../../bot/storage/port.ts'
import { openSqlite } from '../../../bot/storage/sqlite.ts'
import { asha, chatting, grace, marcus } from '../../stories/chatting.ts'
import { world } from '../../world/world.ts'

/** Request units, at the documented charges: a read 1, a document written 6 with its indexes, a query page 3 (reference/stack.md). */
const unitsOf = ({ reads, changes, appended, queries }: Pick<Counts, 'reads' | 'changes' | 'appended' | 'queries'>) =>
  reads + (changes + appended) * 6 + queries * 3

/** What people do, from the first word to the last card that is put right, in request units. */
export type Deed = 'lookUp' | 'question' | 'escalation' | 'action'

const escalation = {
  ...{ reason: 'NO_RESPONSE', place: 'Bristol', agency: 'police', asked: 'yes', urgent: '-', consent: 'true' },
  what: 'Please confirm who the new officer in the case is',
}

const looking: ReadonlySet<string> = new Set([messagesDue.name, timersDue.name])

/** Looking for what is due is a worker's own, whoever does what: it is counted by the minute. */
const withoutLooking = (store: Store, looked: () => void): Store => ({
  ...store,
  query: (query, ...rest) => {
    if (looking.has(query.name)) looked()
    return store.query(query, ...rest)
  },
})

/** Request units, counted while the demonstration's people do each once. */
export const counted = async (): Promise<Readonly<Record<Deed, number>>> => {
  const { store: within, reset, counts } = counting(openSqlite(':memory:'))
  let looks = 0
  const store = withoutLooking(within, () => {
    looks++
  })
  const liaison = await world({ store, env: { LIAISON_HOST_TENANT: demonstrationTenant } })
  const { says, presses, lastTo, settles, untilMorning } = chatting(liaison)
  for (const one of [grace, asha, marcus]) await says(one, 'help')
  await says(grace, 'spoc bristol')

  const during = async (run: () => Promise<unknown>): Promise<number> => {
    await settles()
    reset()
    looks = 0
    await run()
    await settles()
    const all = counts()
    return unitsOf({ ...all, queries: all.queries - looks })
  }

  const asked = async () => {
    const form = await presses(grace, await says(grace, 'police bristol'), 'Ask')
    await presses(grace, form, 'Send', { question: 'Who is the new officer in the case' })
    await settles()
    await presses(asha, lastTo(asha), 'Answer', { words: 'The duty team will tell you today' })
  }

  const raised = async () => {
    const preview = await presses(grace, await says(grace, 'escalate police Bristol'), 'Preview', escalation)
    await presses(grace, preview, 'Send')
    await settles()
    const taken = await presses(asha, lastTo(asha), 'I have this')
    await presses(asha, taken, 'Answer', { words: 'The new officer has spoken to the service' })
    await settles()
    await presses(grace, lastTo(grace), 'It is resolved')
  }

  const agreed = async () => {
    await says(asha, 'action save\ntitle: Send the revised contact list\nowner: Asha Samplewick\ndue: 25 november 2026')
    await untilMorning()
    await says(asha, 'my actions')
  }

  try {
    return {
      lookUp: await during(() => says(grace, 'who is the spoc for Cardiff?')),
      question: await during(asked),
      escalation: await during(raised),
      action: await during(agreed),
    }
  } finally {
    await liaison.close()
  }
}
