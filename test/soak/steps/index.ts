import { addAction, goOnWithAction } from './actions.ts'
import { goOnWithEscalation, raise } from './escalations.ts'
import { lookUp, search } from './look-up.ts'
import { deliveredTwice, oddity } from './oddities.ts'
import { answerQuestion, ask } from './questions.ts'
import type { Draw, Step } from './setting.ts'

/** Of a hundred steps so many are of each kind. */
const mixed: readonly (readonly [Step, number])[] = [
  [lookUp, 44],
  [search, 10],
  [addAction, 6],
  [goOnWithAction, 10],
  [raise, 5],
  [goOnWithEscalation, 10],
  [ask, 4],
  [answerQuestion, 3],
  [oddity, 7],
  [deliveredTwice, 1],
]

const all = mixed.flatMap(([step, share]) => Array.from({ length: share }, () => step))

export const stepBy = (draw: Draw): Step => all[Math.floor(draw() * all.length)] ?? lookUp
