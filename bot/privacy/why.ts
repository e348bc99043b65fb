import type { LawfulReason } from '../../cards/look-ups/facts.ts'
import type { Action, Rule } from '../rights/actions.ts'
import { actions } from '../rights/actions.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Permit } from '../rights/permit.ts'

const hour = 3_600_000

interface Needs {
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  /** The setting: whether anybody is asked at all. */
  readonly isOn: boolean
  readonly most?: number
}

interface Given {
  readonly since: number
  readonly reason: LawfulReason
}

/** Whether the table wants a reason of somebody whose right rests on no part in the record. */
export const wantsReason = ({ action, because }: Pick<Permit, 'action' | 'because'>): boolean => {
  const rule: Rule = actions[action]
  return rule.asksWhy === true && because === 'any'
}

/**
 * The reasons that people gave, for an hour and within bounds, on this instance alone: whoever comes to another, or after a
 * restart, is asked once more. What was given goes into the log with what was shown.
 */
export const openWhy = ({ elapsed, isOn, most = 10_000 }: Needs) => {
  const given = new Map<string, Given>()
  const asked = new Map<string, Action>()
  const questions = new WeakSet<Permit>()
  const keyOf = (who: Permit['as'], action: Action) => `${keyOfPerson(who)}|${action}`

  const keep = <Value>(map: Map<string, Value>, key: string, value: Value) => {
    map.delete(key)
    map.set(key, value)
    const [oldest] = map.keys()
    if (map.size > most && oldest !== undefined) map.delete(oldest)
  }

  const reasonFor = ({ as, action }: Pick<Permit, 'as' | 'action'>): LawfulReason | undefined => {
    const found = given.get(keyOf(as, action))
    return found && elapsed() - found.since < hour ? found.reason : undefined
  }

  return {
    /** The reason that this person gave for this within the hour: for the log. */
    reasonFor,
    /** Whether to ask before anything is shown; remembers what was asked, for whoever types the reason. */
    needsReason: (permit: Permit): boolean => {
      if (!isOn || questions.has(permit) || !wantsReason(permit) || reasonFor(permit)) return false
      keep(asked, keyOfPerson(permit.as), permit.action)
      return true
    },
    /** The answer on this permit is itself a question, and shows nothing. */
    isQuestion: (permit: Permit): void => void questions.add(permit),
    give: (who: Permit['as'], action: Action, reason: LawfulReason): void =>
      keep(given, keyOf(who, action), { since: elapsed(), reason }),
    /** What somebody was last asked a reason for. */
    lastAsked: (who: Permit['as']): Action | undefined => asked.get(keyOfPerson(who)),
  }
}

export type Why = ReturnType<typeof openWhy>
