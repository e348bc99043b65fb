import type { Fold } from '../brings.ts'
import { fatesOf } from '../fate.ts'
import type { OwedDocument } from '../owed.ts'
import { itemsOf } from './gather.ts'
import type { FoldingNeeds } from './needs.ts'
import type { Post } from './post.ts'
import { addressKey, readPost } from './post.ts'
import { posts } from './posts.ts'

/** Days' posts of one address that are kept true; older ones stand as they were. */
const newest = 3

/** A post that stands somewhere and can be changed there. */
interface Standing {
  readonly post: Post
  readonly fold: Fold
  readonly at: { readonly conversation: string; readonly activity: string }
}

/**
 * Puts the posts that a changed record stands in right, in their place, which notifies nobody; and says so under the last of each
 * address where somebody waits for it. Answers how many; `later` when one of them is being sent.
 */
export const refresher = (needs: FoldingNeeds) => {
  const { store, clock, folds, outlet, languageOf } = needs
  const known = posts(needs)

  const standingIn = (post: Post): readonly Standing[] => {
    const { conversation, activity, says } = post
    const fold = folds[says[0]?.what ?? '']
    return fold && conversation !== undefined && activity ? [{ post, fold, at: { conversation, activity } }] : []
  }

  /** The posts of each address, the newest first. */
  const postsOf = async (record: string): Promise<readonly (readonly Standing[])[]> => {
    const at = new Map<string, { readonly record: string; readonly id: string }>()
    for await (const fate of fatesOf(store, record)) if (fate.post) at.set(JSON.stringify(fate.post), fate.post)
    const read = await Promise.all([...at.values()].map(({ record: of, id }) => store.read('records', of, id)))
    const found = read.flatMap((one) => (one ? standingIn(readPost(one.value)) : []))
    const byAddress = Map.groupBy(found, ({ post }) => `${post.slot} ${addressKey(post.to)}`)
    return [...byAddress.values()].map((all) =>
      all.toSorted((first, second) => (first.post.day < second.post.day ? 1 : -1)).slice(0, newest),
    )
  }

  const putRight = async ({ post: { day, to, slot }, fold, at }: Standing): Promise<'done' | 'later'> => {
    const current = await known.of({ to, slot }, day)
    if (known.waitFor(current.post) > 0) return 'later'
    const claimed = await known.claim(current, current.post.saying ?? [])
    if (!claimed) return 'later'
    const standing = await itemsOf(needs, claimed.post.says)
    const { message } = await fold.make({ to, day, at: clock(), items: [], standing })
    if (message) await outlet.update(at, message(await languageOf(to)))
    await known.release(claimed)
    return 'done'
  }

  const tell = async ({ post: { to }, fold, at }: Standing, owed: OwedDocument): Promise<void> => {
    const [item] = await itemsOf(needs, [owed])
    const news = item && (await fold.changed?.(item, to, clock()))
    if (news) await outlet.inThread(at, news(await languageOf(to)))
  }

  return async (owed: OwedDocument): Promise<number | 'later'> => {
    const all = await postsOf(owed.record)
    for (const one of all.flat()) if ((await putRight(one)) === 'later') return 'later'
    for (const [last] of all) if (last) await tell(last, owed)
    return all.flat().length
  }
}
