import type { Model } from '../model.ts'
import type { Partnership } from '../people.ts'
import type { Heard, Speaking } from '../speaking.ts'
import { wholeOf } from '../speaking.ts'

/** What a step has to do with. */
export interface Setting {
  readonly speaking: Speaking
  readonly model: Model
  readonly partnerships: readonly Partnership[]
  /** Records that somebody can go on with; whoever does takes one out, and puts it back. */
  readonly open: { readonly actions: Open[]; readonly escalations: Open[]; readonly questions: Open[] }
  /** Counts what came of a step; of what was wrong, what was heard. */
  readonly count: (outcome: Outcome, heard?: Heard) => void
  readonly nextMark: () => string
}

/** `nobody-knows`: what should have been said was not, so it may have been done or not. */
export type Outcome = 'done' | 'answered' | 'refused' | 'nobody-knows' | 'wrong'

export interface Open {
  readonly record: string
  readonly number: string
  readonly partnership: Partnership
  readonly state: string
}

/** Numbers from 0 to 1, of this step alone. */
export type Draw = () => number

export type Step = (setting: Setting, draw: Draw) => Promise<void>

export const oneOf = <Item>(items: readonly Item[], draw: Draw): Item => {
  const found = items[Math.floor(draw() * items.length)]
  if (found === undefined) throw new RangeError('There is nothing to choose from.')
  return found
}

export const takeOne = <Item>(items: Item[], draw: Draw): Item | undefined =>
  items.splice(Math.floor(draw() * items.length), 1)[0]

export const numberIn = (heard: Heard): string | undefined => /[A-Z]{2}-\d{4}-Q?\d{4,6}/.exec(wholeOf(heard))?.[0]

/** Nothing at all was said, or that it was a fault of ours. */
export const isOpenQuestion = (heard: Heard) =>
  heard.status === 0 ||
  (heard.replies.length === 0 && (heard.body === '' || heard.body === null)) ||
  /it is our fault|a ni sydd ar fai/.test(wholeOf(heard))

/** Whether somebody was told so. */
export const toldOf = (heard: Heard, words: string): Outcome => {
  if (wholeOf(heard).includes(words)) return 'done'
  return isOpenQuestion(heard) ? 'nobody-knows' : 'refused'
}
