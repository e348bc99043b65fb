import { z } from 'zod'
import { fateDocument } from '../../../bot/delivery/fate.ts'
import { readPost } from '../../../bot/delivery/folding/post.ts'
import { storedEvent } from '../../../bot/records/shapes.ts'
import type { Stored } from '../../../bot/storage/port.ts'
import type { Evidence } from '../evidence.ts'
import { overdue } from '../overdue.ts'

type Looked = Pick<Evidence, 'claims' | 'made' | 'documents' | 'posted' | 'before' | 'asked' | 'lateSince'>

const ofKind = (documents: readonly Stored[], kind: string) => documents.filter((one) => one.kind === kind)

const text = z.looseObject({ record: z.string(), text: z.string() })

/** What somebody was told is done and left no event of theirs. */
export const undone = ({ claims, documents }: Looked): readonly string[] => {
  const events = ofKind(documents, 'event').map((one) => storedEvent.parse(one))
  const keys = Map.groupBy(events, ({ record, action, who }) => `${record} ${action} ${who.oid}`)
  const claimed = Map.groupBy(claims, ({ record, action, oid }) => `${record} ${action} ${oid}`)
  return [...claimed].flatMap(([key, all]) => ((keys.get(key)?.length ?? 0) < all.length ? [key] : []))
}

/** What somebody was told is there, and is not, or is there more than once. */
export const notOnce = ({ made, documents }: Looked): readonly string[] => {
  const texts = ofKind(documents, 'text').map((one) => text.parse(one))
  return made.flatMap(({ record, mark }) => {
    const found = texts.filter((one) => one.text.includes(mark) && one.record.split('|')[0] === record.split('|')[0])
    return found.length === 1 && found[0]?.record === record ? [] : [`${record} (${mark}): ${found.length} times`]
  })
}

/** What should have been sent by now, or done, and was not. */
export const late = ({ documents, lateSince }: Looked): readonly string[] =>
  overdue(documents, lateSince).map(({ record, id, due }) => `${record} ${id} ${due}`)

const fatesIn = (documents: readonly Stored[]) => ofKind(documents, 'fate').map((one) => fateDocument.parse(one))

/** Owed still, though it has its fate. */
export const twoFates = ({ documents }: Looked): readonly string[] => {
  const fates = new Set(fatesIn(documents).map(({ record, id }) => `${record} ${id}`))
  return ofKind(documents, 'message').flatMap(({ record, id, ...rest }) => {
    const { occurrence } = z.looseObject({ occurrence: z.string().optional() }).parse(rest)
    const key = `${record} fate|${id}${occurrence === undefined ? '' : `|${occurrence}`}`
    return fates.has(key) ? [key] : []
  })
}

/** Said to have been sent, where Teams has nothing of it. */
export const neverThere = ({ documents, posted }: Looked): readonly string[] => {
  const there = new Set(posted.map(({ id }) => id))
  return fatesIn(documents).flatMap(({ record, id, activity }) =>
    activity !== undefined && activity !== '' && !there.has(activity) ? [`${record} ${id}`] : [],
  )
}

/** Raised, and nobody was owed a word of it. */
export const untold = ({ claims, documents }: Looked): readonly string[] => {
  const told = new Set([...fatesIn(documents), ...ofKind(documents, 'message')].map(({ record }) => record))
  const raised = claims.filter(({ action }) => action === 'escalation.raise' || action === 'question.ask')
  return raised.flatMap(({ record }) => (told.has(record) ? [] : [record]))
}

/** Refused for good, it says, where Teams never refused anything for good. */
export const wronglyDead = ({ documents, asked }: Looked): readonly string[] => {
  const refused = asked.some(({ status }) => status === 403 || status === 404)
  return fatesIn(documents).flatMap(({ record, id, fate }) =>
    (fate === 'blocked' || fate === 'not-installed') && !refused ? [`${record} ${id}`] : [],
  )
}

/** How often nobody heard what became of a request, by conversation. */
const unanswered = ({ asked }: Looked) =>
  Map.groupBy(
    asked.filter(({ status }) => status === 0),
    ({ conversation }) => conversation,
  )

/** What stands in Teams once more than it should, by conversation. */
const repeatsIn = ({ documents, posted, before }: Looked) => {
  const known = new Set([
    ...fatesIn(documents).map(({ activity }) => activity),
    ...ofKind(documents, 'post').map((one) => readPost(one).activity),
  ])
  const sent = posted
    .slice(before)
    .filter(({ how, conversation }) => how === 'sent' && !conversation.includes(';messageid='))
  const said = sent.filter(({ id, activity }) => activity.replyToId === undefined && !known.has(id))
  const replies = Map.groupBy(
    sent.filter(({ activity }) => activity.replyToId !== undefined),
    ({ activity }) => `${activity.replyToId} ${activity.text}`,
  )
  return [...said, ...[...replies.values()].flatMap(([, ...again]) => again)]
}

/** How many messages stand there once more than they should; and which of these no lost answer explains. */
export const repeats = (looked: Looked): { readonly count: number; readonly unexplained: readonly string[] } => {
  const all = repeatsIn(looked)
  const lost = unanswered(looked)
  const unexplained = [...Map.groupBy(all, ({ conversation }) => conversation)].flatMap(([conversation, again]) =>
    again.length > (lost.get(conversation)?.length ?? 0)
      ? [`${conversation}: ${again.length} of ${again.map(({ activity }) => activity.text?.slice(0, 60)).join(' / ')}`]
      : [],
  )
  return { count: all.length, unexplained }
}
