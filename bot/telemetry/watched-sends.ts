import type { Fate, Outlet } from '../turns/reach.ts'
import type { Counts } from './counts.ts'
import type { AttributesOf } from './names.ts'
import type { Tracing } from './tracing.ts'

interface Needs {
  readonly counts: Pick<Counts, 'add'>
  readonly tracing: Pick<Tracing, 'within'>
}

type Sent = Pick<AttributesOf<'send'>, 'fate'>

/** What leaves for Teams, or a mailbox: how, and what became of it; never to whom. */
export const watchedSends = ({ counts, tracing }: Needs) => {
  const watched = <Became extends Sent>(how: AttributesOf<'send'>['how'], send: () => Promise<Became>) =>
    tracing.within('send', { how }, async (say) => {
      const became = await send()
      say({ fate: became.fate })
      return became
    })

  /** Told of each time that Teams held back. */
  const throttled = () => counts.add('liaison_throttled_total', { by: 'teams' })

  return {
    throttled,
    outlet: (outlet: Outlet): Outlet => ({
      ...outlet,
      toPerson: (person, message) => watched('person', () => outlet.toPerson(person, message)),
      toConversation: (conversation, message) =>
        watched('conversation', () => outlet.toConversation(conversation, message)),
      inThread: (posted, message) => watched('thread', () => outlet.inThread(posted, message)),
      update: (posted, message) => watched('update', () => outlet.update(posted, message)),
      remove: (posted) => watched('remove', () => outlet.remove(posted)),
    }),
    letter: (send: () => Promise<Fate>): Promise<Fate> => watched('mailbox', send),
    /** What answers an activity goes out beside the outlet; `statusOf` reads the error that it died of. */
    reply: <Result>(send: () => Promise<Result>, statusOf: (error: unknown) => number | undefined): Promise<Result> =>
      tracing.within('send', { how: 'reply' }, async (say) => {
        try {
          const sent = await send()
          say({ fate: 'sent' })
          return sent
        } catch (error) {
          if (statusOf(error) === 429) throttled()
          throw error
        }
      }),
  }
}
