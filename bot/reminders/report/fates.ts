import type { FateDocument } from '../../delivery/fate.ts'
import { fatesOf } from '../../delivery/fate.ts'
import type { Store } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import { actionRemind } from '../domain/plan.ts'
import { isLost, toMailbox } from '../place/around.ts'

/** What became of one action's reminders since a moment. */
export interface Reminded {
  readonly due: number
  readonly sent: number
  /** Neither Teams nor the mailbox took one of them. */
  readonly isUnreached: boolean
}

const delivered: ReadonlySet<string> = new Set(['sent', 'updated', 'folded', 'maybe-sent'])

const mailAfter = (reminder: FateDocument, all: readonly FateDocument[]): FateDocument | undefined => {
  const id = reminder.id.replace(/^fate\|owed\|/, '').replace(`|${reminder.occurrence}`, '')
  const occurrence = (reminder.occurrence ?? '').replaceAll('|', '~')
  return all.find(({ id: other }) => other === `fate|owed|mail|${actionRemind}|${occurrence}|${id}`)
}

/** It was to be said, and was not for a reason of the reader's: it went round, or it got lost. */
const wentRound = (fate: FateDocument) => isLost(fate) || fate.why === toMailbox || fate.why === 'nobody'

/** Counts only what was to be said: what no longer applied was not due. */
export const remindedSince = async (store: Pick<Store, 'query'>, record: string, since: Instant): Promise<Reminded> => {
  const all: FateDocument[] = []
  for await (const fate of fatesOf(store, record)) all.push(fate)
  const due = all.filter(
    (fate) => fate.what === actionRemind && fate.at >= since && (delivered.has(fate.fate) || wentRound(fate)),
  )
  const reached = due.filter((fate) => delivered.has(fate.fate) || delivered.has(mailAfter(fate, all)?.fate ?? ''))
  const missed = due.filter((fate) => !reached.includes(fate) && !isUnderWay(fate, all))
  return { due: due.length, sent: reached.length, isUnreached: missed.length > 0 }
}

/** Its letter is still owed, so nothing is known of it yet. */
const isUnderWay = (fate: FateDocument, all: readonly FateDocument[]) =>
  (isLost(fate) || fate.why === toMailbox) && mailAfter(fate, all) === undefined
