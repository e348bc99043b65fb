import { placeBefore } from '../../storage/keyset.ts'
import type { Commit, Found } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import { dayOf, epochOf, instantOfEpoch } from '../../time/instant.ts'
import { delayAfter, leaseFrom, pace } from '../domain/next.ts'
import type { OwedDocument } from '../owed.ts'
import { postsOfAddress } from '../queries.ts'
import type { FoldingNeeds, Group } from './needs.ts'
import type { Post } from './post.ts'
import { postAt, readPost } from './post.ts'

/** A post as it was read, or as it would begin. */
export interface Current {
  readonly post: Post
  readonly tag: string | undefined
}

const begun = ({ to, slot }: Pick<Group, 'to' | 'slot'>, day: Day): Post => ({
  ...postAt(to, slot, day),
  kind: 'post',
  v: 1,
  to,
  slot,
  day,
  claims: 0,
  says: [],
})

const released = ({ lease: _, saying: __, ...post }: Post): Post => post

type Needs = Pick<FoldingNeeds, 'store' | 'clock' | 'now' | 'instance' | 'leaseMs'>

/** The posts of a day, as they are read, claimed, and released. A lost race answers `undefined`. */
export const posts = ({ store, clock, now, ...holder }: Needs) => {
  const later = (milliseconds: number) => instantOfEpoch(epochOf(clock()) + milliseconds)

  const write = ({ tag }: Current, next: Post): Promise<'done' | 'lost'> => {
    const change: Commit[0] =
      tag === undefined ? { type: 'create', document: next } : { type: 'replace', document: next, tag }
    return store.commit(next.record, [change])
  }

  return {
    of: async (group: Pick<Group, 'to' | 'slot'>, day = dayOf(clock())): Promise<Current> => {
      const start = begun(group, day)
      const read = await store.read('records', start.record, start.id)
      return read ? { post: readPost(read.value), tag: read.tag } : { post: start, tag: undefined }
    },
    /** The posts of earlier days, from this one on: whoever was at them may not have come back to record it. */
    earlier: async ({ record, slot, day }: Post, from: Day): Promise<readonly Post[]> => {
      if (from >= day) return []
      const found: Post[] = []
      let after: string | undefined = placeBefore(postsOfAddress, from)
      while (after !== undefined) {
        const page: Found = await store.query(postsOfAddress, { record }, { after })
        found.push(...page.items.map(({ value }) => readPost(value)))
        after = page.next
      }
      return found.filter((one) => one.slot === slot && one.day < day)
    },
    /** Milliseconds until it may be claimed: somebody is at it, or a try has just failed. */
    waitFor: ({ lease, notBefore }: Post): number =>
      Math.max(
        lease ? epochOf(lease.until) - epochOf(now()) : 0,
        notBefore ? epochOf(notBefore) - epochOf(clock()) : 0,
        0,
      ),
    /** Written before it is sent: what is about to be said, and who is at it. */
    claim: async (current: Current, saying: readonly OwedDocument[]): Promise<Current | undefined> => {
      const { notBefore: _, ...before } = current.post
      const post: Post = { ...before, lease: leaseFrom(holder, now()), claims: before.claims + 1, saying }
      if ((await write(current, post)) === 'lost') return undefined
      const read = await store.read('records', post.record, post.id)
      return read && { post, tag: read.tag }
    },
    /** It stands there now, and says this too. Nothing when somebody took it over meanwhile: then it is theirs to record. */
    said: async (
      current: Current,
      saying: readonly OwedDocument[],
      at: { readonly conversation: string; readonly activity: string },
    ): Promise<Post | undefined> => {
      const { failed: _, ...post } = released(current.post)
      const next = { ...post, ...at, says: [...post.says, ...saying], sentAt: clock() }
      return (await write(current, next)) === 'lost' ? undefined : next
    },
    release: (current: Current) => write(current, released(current.post)),
    /** Put off after a try that failed: for how long, `over` when it was tried often enough, `taken` when somebody took it over. */
    failed: async (current: Current, again: number, unsure: boolean): Promise<number | 'over' | 'taken'> => {
      const { post } = current
      const failed = (post.failed ?? 0) + 1
      const after = Math.max(again, delayAfter(failed))
      const isOver = failed >= pace.claims
      const { saying } = post
      const next = { ...released(post), ...(unsure && saying && !isOver ? { saying } : {}), failed }
      if ((await write(current, { ...next, notBefore: later(after) })) === 'lost') return 'taken'
      return isOver ? 'over' : after
    },
  }
}
