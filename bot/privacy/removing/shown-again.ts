import type { Message } from '../../../cards/message.ts'
import type { NotChanged } from '../../../cards/remove-text/facts.ts'
import { textGoneMessage } from '../../../cards/text-gone/index.ts'
import type { FateDocument } from '../../delivery/fate.ts'
import { fatesOf } from '../../delivery/fate.ts'
import type { OwedDocument } from '../../delivery/owed.ts'
import { findIdentity } from '../../directory/identities.ts'
import { shardOf } from '../../records/hashing.ts'
import { dayOf } from '../../time/instant.ts'
import type { PrivacyNeeds } from '../needs.ts'
import type { Referred } from '../referred.ts'

/** The timer that changes the cards once more. */
export const showAgainTimer = 'text.show-again'

export interface ShownAgain {
  readonly changed: number
  readonly notChanged: readonly NotChanged[]
}

type Posted = FateDocument & { readonly conversation: string; readonly activity: string }

const isPosted = (fate: FateDocument): fate is Posted => fate.conversation !== undefined && fate.activity !== undefined

/** Sent, but nobody knows where, or that it may stand there twice. */
const mayStandElsewhere = ({ fate, maybeTwice }: FateDocument) => fate === 'maybe-sent' || maybeTwice === true

/** What was owed, as it was when it was sent. */
const owedAs = (fate: FateDocument, first: string): OwedDocument => ({
  id: fate.id.slice('fate|'.length),
  record: fate.record,
  first,
  kind: 'message',
  v: 1,
  what: fate.what,
  due: fate.due,
  shard: shardOf(fate.record),
  by: fate.by,
  state: 'done',
  ...(fate.to ? { to: fate.to } : {}),
})

/** Makes every card of a record anew where it stands, after a text of it was removed; says which could not be changed. */
export const showAgain = async (
  needs: PrivacyNeeds,
  { at, document }: Pick<Referred, 'at' | 'document'>,
): Promise<ShownAgain> => {
  const { store, outlet, renderers, languageOf, directory, onFault } = needs

  const words = async (fate: Posted): Promise<Message> => {
    const language = fate.to ? await languageOf(fate.to) : 'en'
    const made = await renderers()[fate.what]?.(owedAs(fate, at.id), document)
    return made && 'message' in made ? made.message(language) : textGoneMessage({}, language)
  }

  const isChanged = async (fate: FateDocument): Promise<boolean> => {
    if (!isPosted(fate)) return false
    const { conversation, activity } = fate
    try {
      return (await outlet.update({ conversation, activity }, await words(fate))).fate === 'updated'
    } catch (error) {
      onFault(error)
      return false
    }
  }

  const left = async ({ to, at: sent }: FateDocument): Promise<NotChanged> => {
    if (!to || 'conversation' in to) return { in: 'channel', sentOn: dayOf(sent) }
    const [person] = findIdentity(await directory(), to.person).people
    return { in: 'chat', sentOn: dayOf(sent), ...(person ? { name: person.name } : {}) }
  }

  const tried = async (fate: FateDocument) => {
    const changed = await isChanged(fate)
    return { changed, left: changed && !mayStandElsewhere(fate) ? [] : [await left(fate)] }
  }

  const fates: FateDocument[] = []
  /** What stands in a post is put right with the rest of it, by the refresh that is owed. */
  const inPosts = new Set<string>()
  for await (const fate of fatesOf(store, at.record))
    if (fate.post && isPosted(fate)) inPosts.add(`${fate.post.record} ${fate.post.id}`)
    else if (isPosted(fate) || mayStandElsewhere(fate)) fates.push(fate)
  const all = await Promise.all(fates.map(tried))
  return {
    changed: all.filter(({ changed }) => changed).length + inPosts.size,
    notChanged: all.flatMap((one) => one.left),
  }
}
