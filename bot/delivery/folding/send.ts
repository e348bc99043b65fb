import type { Message } from '../../../cards/message.ts'
import { addDays, dayOf, epochOf, instantAt, instantOfEpoch } from '../../time/instant.ts'
import type { Fate } from '../../turns/reach.ts'
import type { Made } from '../brings.ts'
import type { Ended } from '../fate.ts'
import type { WhileSending } from '../one-by-one.ts'
import { itemsOf } from './gather.ts'
import type { FoldingNeeds, Group, Owing } from './needs.ts'
import type { Post } from './post.ts'
import { keyOf } from './post.ts'
import type { Current } from './posts.ts'
import { posts } from './posts.ts'
import type { Settle } from './settle.ts'

const owedIn = (owing: readonly Owing[]) => owing.map(({ found }) => found.value)

/** The day on which the first of them was to be said. */
const firstDue = (owing: readonly Owing[]) =>
  owing
    .map(({ found: { value } }) => dayOf(value.wasDue ?? value.due))
    .reduce((one, other) => (one < other ? one : other))

/** What is known of the message that carried them. */
const carried = (fate: 'sent' | 'updated' | 'folded', { record, id, conversation, activity }: Post): Ended => ({
  fate,
  // A letter stands nowhere.
  ...(conversation && activity ? { conversation, activity } : {}),
  post: { record, id },
})

type Delivered = Extract<Fate, { fate: 'sent' | 'updated' }>
type Later = Extract<Fate, { fate: 'gave-up' }>

const isDelivered = (fate: Fate): fate is Delivered => fate.fate === 'sent' || fate.fate === 'updated'

const isForLater = (fate: Fate): fate is Later => fate.fate === 'gave-up' && fate.again !== undefined

/** What a post shall say, and what of that an earlier holder may have said. */
interface Fresh {
  readonly said: readonly Owing[]
  readonly unsure: ReadonlySet<string>
  readonly whileSending: WhileSending
}

interface Trying extends Fresh {
  readonly claimed: Current
}

/**
 * Sends what one address is owed: one message a slot and day, put in its own place when there is more. It is written down before
 * it is sent, so that of several instances one sends it, and one that died in between is known of. Answers after how many
 * milliseconds it is worth another look, if it is.
 */
export const sending = (needs: FoldingNeeds, settle: Settle) => {
  const { clock, outlet, toMailbox, languageOf, auditPost, onFault } = needs
  const post = posts(needs)

  const settleAll = (owing: readonly Owing[], ended: Ended, unsure: ReadonlySet<string> = new Set()) =>
    Promise.all(owing.map((one) => settle.ended(one, ended, unsure.has(keyOf(one.found.value)))))

  const settleOthers = (owing: readonly Owing[], { others }: Made) =>
    Promise.all(
      owing.map(async (one) => {
        const other = others.get(one.item)
        if (!other) return
        if ('until' in other) await settle.putOff(one, other.until)
        else await settle.ended(one, { fate: 'dropped', why: other.dropped })
      }),
    )

  const place = async ({ to, conversation, activity, record, id }: Post, message: Message): Promise<Fate> => {
    if ('mailbox' in to) return toMailbox(to.mailbox, message, `${record}|${id}`)
    if (conversation !== undefined && activity) {
      const updated = await outlet.update({ conversation, activity }, message)
      // Somebody took the message away: then it is said anew.
      if (updated.fate !== 'no-route') return updated
    }
    return 'person' in to ? outlet.toPerson(to.person, message) : outlet.toConversation(to.conversation, message)
  }

  const tried = async (claimed: Post, message: Message, whileSending: WhileSending): Promise<Fate | undefined> => {
    try {
      return await whileSending(() => place(claimed, message))
    } catch (error) {
      onFault(error)
      return undefined
    }
  }

  const delivered = async ({ claimed, said, unsure }: Trying, fate: Delivered) => {
    const { conversation, activity } = fate
    const stands = await post.said(claimed, owedIn(said), { conversation, activity })
    if (!stands) return undefined
    const how = fate.fate === 'sent' && stands.says.length > 1 ? 'folded' : fate.fate
    const twice = fate.fate === 'sent' && fate.maybeTwice ? { maybeTwice: true as const } : {}
    await settleAll(said, { ...carried(how, stands), ...twice }, unsure)
    return undefined
  }

  const putOff = async ({ claimed, said, unsure }: Trying, fate: Later | undefined) => {
    const marked = fate ? said : await Promise.all(said.map(settle.mark))
    const after = await post.failed(claimed, fate?.again ?? 0, fate === undefined || unsure.size > 0)
    if (after === 'over') await settleAll(marked, { fate: fate ? 'gave-up' : 'maybe-sent' }, unsure)
    if (typeof after === 'number') {
      // What waits on purpose is not late.
      const until = instantOfEpoch(epochOf(clock()) + after)
      await Promise.all(marked.map((one) => settle.putOff(one, until)))
    }
    return typeof after === 'number' ? after : undefined
  }

  const refused = async ({ claimed, said, unsure }: Trying, { fate }: Fate) => {
    if ((await post.release(claimed)) === 'done') await settleAll(said, { fate }, unsure)
    return undefined
  }

  const deliver = async (current: Current, { to }: Group, fresh: Fresh, message: Message) => {
    const { unsure } = fresh
    const claimed = await post.claim(current, owedIn(fresh.said))
    if (!claimed) return undefined
    const said = await Promise.all(
      fresh.said.map((one) => (unsure.has(keyOf(one.found.value)) ? settle.mark(one) : one)),
    )
    await auditPost(to, claimed.post.record, [...new Set(owedIn(said).map(({ record }) => record))])
    const trying = { ...fresh, claimed, said }
    const fate = await tried(claimed.post, message, fresh.whileSending)
    if (fate && isDelivered(fate)) return delivered(trying, fate)
    return fate === undefined || isForLater(fate) ? putOff(trying, fate) : refused(trying, fate)
  }

  /** What is in a post already, whose sender died before it could record the fate, is recorded; the rest is left to say. */
  const leftToSay = async (owing: readonly Owing[], known: readonly Post[]) => {
    const saidIn = new Map(known.flatMap((one) => one.says.map((owed) => [keyOf(owed), one])))
    const inOf = ({ found }: Owing) => saidIn.get(keyOf(found.value))
    await Promise.all(
      owing.map(async (one) => {
        const where = inOf(one)
        if (where) await settle.ended(one, carried('folded', where))
      }),
    )
    return owing.filter((one) => !inOf(one))
  }

  /** One letter a day: it can't be changed in its place. */
  const isSentFor = ({ to, sentAt }: Post) => 'mailbox' in to && sentAt !== undefined

  const say = async (current: Current, group: Group, owing: readonly Owing[], trying: Omit<Fresh, 'said'>) => {
    const { says, day } = current.post
    const standing = await itemsOf(needs, says)
    const items = owing.map(({ item }) => item)
    const made = await group.fold.make({ to: group.to, day, at: clock(), items, standing })
    await settleOthers(owing, made)
    const said = owing.filter(({ item }) => !made.others.has(item))
    if (!made.message || said.length === 0) return undefined
    return deliver(current, group, { ...trying, said }, made.message(await languageOf(group.to)))
  }

  return async (group: Group, whileSending: WhileSending): Promise<number | undefined> => {
    const current = await post.of(group)
    const known = [current.post, ...(await post.earlier(current.post, firstDue(group.owing)))]
    const wait = Math.max(...known.map(post.waitFor))
    if (wait > 0) return wait
    const owing = await leftToSay(group.owing, known)
    if (owing.length === 0) return undefined
    if (isSentFor(current.post)) {
      const tomorrow = group.fold.opens(instantAt(addDays(current.post.day, 1), '00:00'))
      await Promise.all(owing.map((one) => settle.putOff(one, tomorrow)))
      return undefined
    }
    // What somebody was about to say and did not record may stand there already.
    const unsure = new Set(known.flatMap(({ saying = [] }) => saying.map(keyOf)))
    return say(current, group, owing, { unsure, whileSending })
  }
}
