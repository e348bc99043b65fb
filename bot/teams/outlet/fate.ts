import type { Unsent } from '../../turns/reach.ts'
import type { Dead } from '../conversation.ts'
import type { Failure } from './failure.ts'
import type { Tried } from './trying.ts'

const uninstalled: ReadonlySet<string> = new Set(['BotNotInConversationRoster', 'BotDisabledByAdmin'])

/** Whether a conversation takes nothing any more, and why. By the status first: the codes seen differ from the documented ones. */
export const deadBy = (failure: Failure): Dead | undefined => {
  if (failure.type !== 'refused') return undefined
  if (failure.status === 404) return 'not-installed'
  if (failure.status !== 403) return undefined
  return uninstalled.has(failure.code) ? 'not-installed' : 'blocked'
}

export type NotDone = Extract<Tried<unknown>, { ok: false }>

/** The fate of a message that could not be sent. */
export const fateOf = ({ failure, unsure, again }: NotDone): Unsent => {
  if (unsure) return { fate: 'maybe-sent' }
  const dead = deadBy(failure)
  if (dead) return { fate: dead }
  if (failure.type === 'refused' && failure.status === 413) return { fate: 'too-big' }
  return { fate: 'gave-up', ...(again === undefined ? {} : { again }) }
}
