import { defineMessage } from '../define.ts'
import { labelled } from '../plain.ts'
import type { ActionListNewsFacts } from './facts.ts'
import { inRanges } from './ranges.ts'
import { cy } from './words/cy.ts'
import type { ActionListNewsWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = (facts: ActionListNewsFacts, say: ActionListNewsWords) => {
  if (facts.what !== 'saved') return { summary: say.summary(), text: say[facts.what]() }
  const { group, numbers, leftOut } = facts
  const lines = [
    say.saved(numbers.length),
    labelled(say.group(), group),
    labelled(say.numbers(), inRanges(numbers)),
    ...(leftOut.length > 0 ? [say.leftOut(leftOut)] : []),
  ]
  return { summary: say.summary(), text: lines.join('\n\n') }
}

/** What became of a pasted table of actions. */
export const actionListNewsMessage = defineMessage({ en, cy, view })
