import type { Item } from '../delivery/brings.ts'
import type { Reader, Readers } from '../reminders/contract.ts'
import type { Question } from './domain/question.ts'
import { isOpenQuestion } from './domain/question.ts'
import { whats } from './owing.ts'
import { questionOf } from './stored.ts'

export interface Reads {
  readonly question: Question
  /** `former`: whoever had it before. */
  readonly as: 'receiver' | 'asker' | 'former'
  readonly reader: Reader
  /** It no longer applies (a code): nothing new is said of it; where it stands, it is said as it now is. */
  readonly over?: string
}

const plainId = ({ owed }: Item): string => owed.id.replace(/^owed\|/, '')

/** How many had it before whoever this was owed to: the last part of its id, or of its occurrence. */
const timesPassed = (item: Item): string | undefined =>
  (item.owed.what === whats.told ? plainId(item) : (item.owed.occurrence ?? '')).split('|').at(-1)

const toReceiver = (item: Item, question: Question): Reads => {
  const reader = { party: question.to }
  if (timesPassed(item) !== String(question.had.length)) return { question, as: 'former', reader, over: 'with-another' }
  const isOver = !isOpenQuestion(question) || question.givenBackBy !== undefined
  return { question, as: 'receiver', reader, ...(isOver ? { over: 'over' } : {}) }
}

/** Who shall read what is owed, as things are now: whoever has it, or whoever asked. */
export const readsNow = (item: Item): Reads | { readonly dropped: string } => {
  if (!item.record) return { dropped: 'record-gone' }
  const question = questionOf(item.record)
  if (item.owed.what !== whats.news) return toReceiver(item, question)
  const [tenantId = '', oid = ''] = question.asker.split('|')
  return { question, as: 'asker', reader: { person: { tenantId, oid } } }
}

/** Whoever a letter goes to in the place of a message that could not be delivered in Teams. */
export const questionReaders = (): Readers => {
  const read: Readers[string] = async (item) => {
    const reads = readsNow(item)
    if ('dropped' in reads) return reads
    const { reader, question, over } = reads
    return { reader, audience: question.audience, ...(over === undefined ? {} : { over }) }
  }
  const { told, dueSoon, news } = whats
  return Object.fromEntries([told, dueSoon, news].map((what) => [what, read]))
}
