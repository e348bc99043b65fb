import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asha } from '../world/people.ts'
import { message, of, setting } from './outlet-setting.ts'

const channel = '19:channel'

let here: Awaited<ReturnType<typeof setting>>
beforeEach(async () => {
  here = await setting()
  await here.speaks(asha)
  await here.inTeam()
})
afterEach(() => here.close())

const standing = async (send: ReturnType<typeof here.outlet.toConversation>) => {
  const fate = await send
  if (fate.fate !== 'sent') throw new Error(`It was ${fate.fate}.`)
  return { conversation: fate.conversation, activity: fate.activity }
}
const inChannel = () => standing(here.outlet.toConversation(channel, message))
const inChat = () => standing(here.outlet.toPerson(of(asha), message))

const removedIn = (conversation: string) =>
  here.connector.posted.filter((posted) => posted.how === 'deleted' && posted.conversation === conversation)

describe('a card that was posted', () => {
  test('is changed in its place', async () => {
    const posted = await inChat()
    expect(await here.outlet.update(posted, message)).toEqual({ fate: 'updated', ...posted })
    expect(here.connector.posted.at(-1)).toMatchObject({ how: 'updated', conversation: 'a:Asha', id: posted.activity })
  })

  test('is changed again after a cut connection, since twice is the same', async () => {
    const posted = await inChat()
    here.connector.refuseIn('a:Asha', { cut: 'after' })
    expect(await here.outlet.update(posted, message)).toEqual({ fate: 'updated', ...posted })
  })

  test('that was never there is not changed, and the chat lives', async () => {
    expect(await here.outlet.update({ conversation: 'a:Asha', activity: 'none' }, message)).toEqual({
      fate: 'no-route',
    })
    expect(await here.outlet.toPerson(of(asha), message)).toMatchObject({ fate: 'sent' })
  })

  test('is taken away, and away it stays', async () => {
    const posted = await inChannel()
    expect(await here.outlet.remove(posted)).toEqual({ fate: 'removed' })
    expect(removedIn(channel)).toMatchObject([{ id: posted.activity }])
    expect(await here.outlet.update(posted, message)).toEqual({ fate: 'no-route' })
  })

  test('that is gone already counts as taken away, also when the first answer was lost', async () => {
    expect(await here.outlet.remove({ conversation: channel, activity: 'none' })).toEqual({ fate: 'removed' })
    const posted = await inChannel()
    here.connector.refuseIn(channel, { cut: 'after' })
    expect(await here.outlet.remove(posted)).toEqual({ fate: 'removed' })
    expect(removedIn(channel)).toHaveLength(1)
  })

  test('can not be taken away where Liaison is not', async () => {
    const posted = await inChannel()
    await here.known.bury(channel, 'not-installed')
    expect(await here.outlet.remove(posted)).toEqual({ fate: 'not-installed' })
    expect(await here.outlet.remove({ conversation: '19:elsewhere', activity: '1' })).toEqual({ fate: 'no-route' })
    expect(removedIn(channel)).toEqual([])
  })

  test('that Teams will not take away now is left for later', async () => {
    const posted = await inChannel()
    here.connector.refuseIn(channel, { status: 429, code: 'TooManyRequests', retryAfter: 60 })
    expect(await here.outlet.remove(posted)).toEqual({ fate: 'gave-up', again: 60_000 })
  })
})

describe('a short reply', () => {
  test('stands in the thread of its message, apart from all others', async () => {
    const [first, second] = [await inChannel(), await inChannel()]
    const replied = await standing(here.outlet.inThread(first, message))
    await here.outlet.inThread(first, message)
    await here.outlet.inThread(second, message)
    expect(here.connector.thread(channel, first.activity)).toHaveLength(2)
    expect(here.connector.thread(channel, second.activity)).toHaveLength(1)
    expect(here.connector.posted.filter(({ conversation }) => conversation === channel)).toHaveLength(2)
    expect(replied.conversation).toBe(`${channel};messageid=${first.activity}`)
  })

  test('to a reply stands in the same thread, and can be changed and taken away there', async () => {
    const root = await inChannel()
    const replied = await standing(here.outlet.inThread(root, message))
    const again = await standing(here.outlet.inThread(replied, message))
    expect(here.connector.thread(channel, root.activity)).toHaveLength(2)
    expect(await here.outlet.update(again, message)).toEqual({ fate: 'updated', ...again })
    expect(await here.outlet.remove(again)).toEqual({ fate: 'removed' })
  })

  test('in a chat, which has no threads, is a message like any other', async () => {
    const posted = await inChat()
    expect(await here.outlet.inThread(posted, message)).toMatchObject({ fate: 'sent', conversation: 'a:Asha' })
  })

  test('to a message that is gone has no route, and the channel lives', async () => {
    const posted = await inChannel()
    here.connector.refuseIn(`${channel};messageid=${posted.activity}`, { status: 404, code: 'ActivityNotFound' })
    expect(await here.outlet.inThread(posted, message)).toEqual({ fate: 'no-route' })
    expect(await here.outlet.toConversation(channel, message)).toMatchObject({ fate: 'sent' })
  })

  test('where Liaison was taken out is not tried, and says so', async () => {
    const posted = await inChannel()
    here.connector.refuseIn(`${channel};messageid=${posted.activity}`, {
      status: 403,
      code: 'BotNotInConversationRoster',
    })
    expect(await here.outlet.inThread(posted, message)).toEqual({ fate: 'not-installed' })
    expect(await here.outlet.toConversation(channel, message)).toEqual({ fate: 'not-installed' })
  })
})
