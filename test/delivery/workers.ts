import { openDelivery } from '../../bot/delivery/index.ts'
import type { Fate } from '../../bot/turns/reach.ts'
import type { setting } from './setting.ts'
import { isSent } from './setting.ts'

/** What Teams makes of the messages of a while. `lost-answer`: it stands there, and the outlet could not say so. */
export const answers = ['taken', 'later', 'blocked', 'lost-answer'] as const

export interface Pass {
  readonly do: 'pass'
  readonly workers: readonly number[]
  /** The first of them dies after so many steps; `done`: the last of these is still carried out. */
  readonly dies: { readonly after: number; readonly done: boolean } | null
}

const never = new Promise<never>(() => {})

/** Steps that can be cut off after any of them: what was asked then never answers. */
export const mortal = (dies: Pass['dies']) => {
  let left = dies?.after ?? Number.POSITIVE_INFINITY
  let tell: () => void = () => {}
  const died = new Promise<void>((done) => {
    tell = done
  })
  const step = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    left -= 1
    if (left > 0) return run()
    if (left === 0 && dies?.done) await run()
    tell()
    return never
  }
  return { died, step }
}

/** Workers on one store, some of which die, and what they did. */
export const population = (here: ReturnType<typeof setting>, delays: Iterator<number>) => {
  const stands: string[] = []
  const handled: string[] = []
  let teams: (typeof answers)[number] = 'taken'
  let instances = 0

  const post = async (text: string): Promise<Fate> => {
    if (teams === 'later') return { fate: 'gave-up', again: 1_000 }
    if (teams === 'blocked') return { fate: 'blocked' }
    stands.push(text)
    if (teams === 'lost-answer') throw new Error('No answer.')
    return isSent()
  }

  const takesAWhile = async () => {
    for (let ticks: number = delays.next().value; ticks > 0; ticks--) await undefined
  }

  const worker = (dies: Pass['dies'] = null) => {
    const { died, step } = mortal(dies)
    const { store } = here
    const toSomebody = (_: unknown, { text }: { readonly text: string }) => step(() => post(text))
    const delivery = openDelivery(
      here.needs({
        instance: `worker-${++instances}`,
        store: {
          ...store,
          read: (...asked) => step(() => store.read(...asked)),
          commit: async (...asked) => {
            await takesAWhile()
            return step(() => store.commit(...asked))
          },
          query: (...asked) => step(() => store.query(...asked)),
        },
        outlet: {
          toPerson: toSomebody,
          toConversation: toSomebody,
          update: async () => ({ fate: 'no-route' }),
          slotFor: () => 0,
          inThread: async () => ({ fate: 'no-route' }),
        },
        renderers: { note: async ({ id, record }) => ({ message: () => ({ summary: '', text: id }), record }) },
        timers: { chase: ({ id }) => step(async () => void handled.push(id)) },
      }),
    )
    return () => Promise.race([delivery.pass(), died])
  }

  const alive = [worker(), worker(), worker()]
  return {
    stands,
    handled,
    worker,
    teamsAnswers: (next: typeof teams) => {
      teams = next
    },
    pass: async ({ workers, dies }: Pass) => {
      const [first = 0] = workers
      if (dies) alive[first] = worker(dies)
      await Promise.all(workers.map((number) => alive[number]?.()))
      if (dies) alive[first] = worker()
    },
  }
}
