import { askAuthor } from '../../privacy/ask-author.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { answered, refused } from '../../turns/answer.ts'
import { longest, spokenIn } from '../form/read.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { questionOf } from '../stored.ts'
import { again, subjectIn, take } from './steps.ts'
import type { WithQuestion } from './which.ts'

/**
 * `answer AS-2026-Q0042: …`: with its words, or the card with a field for them. What the guard masks its author sees first; what it
 * refuses is neither kept nor shown again.
 */
export const answer =
  (needs: QuestionsNeeds): WithQuestion<'question.answer'> =>
  async (turn, found, words, asks) => {
    const text = words.replace(/\s+/g, ' ').trim()
    const lack = text === '' ? 'answer-blank' : text.length > longest ? 'answer-too-long' : undefined
    if (lack) return again(needs, turn, found, { whose: 'receivers', news: lack }, asks)
    const { audience } = questionOf(found)
    const read = await needs.readText({ text, audience, lang: spokenIn(turn.language) })
    if (read.ok === 'allowed') {
      const step = { type: 'answer', by: keyOfPerson(turn.who) } as const
      return take(needs, turn, found, { step, texts: [{ field: 'answer', text: read.text }] }, asks)
    }
    const right = await asks.ask(await subjectIn(needs, turn, found, 'receivers'))
    if (!right.ok) return refused(right.why)
    const data = { which: found.record, lang: turn.language }
    const presses = { use: { verb: 'questions.answer', data }, change: { verb: 'questions.open', data } }
    return answered(right.permit, askAuthor(read, presses, turn.language), { record: found.record })
  }
