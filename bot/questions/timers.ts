import type { Timers } from '../delivery/brings.ts'
import { changeQuestion } from './change.ts'
import type { QuestionsNeeds } from './needs.ts'
import { whats } from './owing.ts'

/** The one thing that a clock does: it tells the asker, once, that no answer has come by the date. */
export const questionTimers = (needs: QuestionsNeeds): Timers => ({
  [whats.silent]: async ({ record }) => {
    const acted = await changeQuestion(needs, (subject) => needs.worker()('question.tell-silence', subject), {
      record,
      step: { type: 'tell-silence' },
    })
    if (!acted.ok && acted.why === 'busy') throw new Error('A question kept changing while its date came.')
  },
})
