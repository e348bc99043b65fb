import type { Action } from '../rights/actions.ts'
import type { Capability } from '../turns/capability.ts'
import { looksLike, pressed, searched, spoken } from '../turns/speaking.ts'
import { answer } from './commands/answer.ts'
import { pressAsk, sayAsk } from './commands/ask.ts'
import { listOwn, open } from './commands/open.ts'
import { choose, pass } from './commands/pass.ts'
import { search } from './commands/search.ts'
import { pressSend, saySend } from './commands/send.ts'
import { moreTime, plainly } from './commands/steps.ts'
import type { WithQuestion } from './commands/which.ts'
import { pressWith, questionAlone, questionNumber, sayWith } from './commands/which.ts'
import { raisingFurther } from './further.ts'
import type { QuestionsNeeds } from './needs.ts'
import { questionTimers } from './timers.ts'

export type { Further } from './further.ts'
export type { QuestionsNeeds } from './needs.ts'

/** A typed form: longer than a message may be, and read field by field. */
const longestForm = 4_000

const asking = (needs: QuestionsNeeds): Capability => ({
  commands: [
    ...spoken({ en: ['ask'], cy: ['gofyn'], action: 'question.ask', run: sayAsk(needs) }),
    ...spoken({
      ...{ en: ['ask save'], cy: ['gofyn cadw'], action: 'question.ask', table: longestForm },
      run: saySend(needs),
    }),
    ...spoken({
      ...{ en: ['my questions'], cy: ['fy nghwestiynau'], action: 'question.list-own' },
      run: listOwn(needs),
    }),
  ],
  presses: {
    'questions.ask': pressed('question.ask', pressAsk(needs)),
    'questions.send': pressed('question.ask', pressSend(needs)),
  },
})

/** What is done with one, by its number or from its card. */
const settling = (needs: QuestionsNeeds): Capability => {
  const [shown, answered, whose, passed] = [open(needs), answer(needs), choose(needs), pass(needs)]
  const [time, settled, withdrawn] = [moreTime(needs), plainly(needs, 'settle'), plainly(needs, 'withdraw')]
  /** Words that escalations or actions have too are a question's only where its number follows. */
  const numbered = <A extends Action>(en: readonly string[], cy: readonly string[], action: A, run: WithQuestion<A>) =>
    spoken({ en, cy, action, about: questionNumber, run: sayWith(needs, run) })
  return {
    commands: [
      looksLike(questionAlone, 'question.open', sayWith(needs, shown)),
      ...spoken({ en: ['question'], cy: ['cwestiwn'], action: 'question.open', run: sayWith(needs, shown) }),
      ...numbered(['answer'], ['ateb'], 'question.answer', answered),
      ...numbered(['not mine'], ['nid i mi'], 'question.pass', passed),
      ...numbered(['more time'], ['rhagor o amser'], 'question.more-time', time),
      ...numbered(['settled', 'thanks'], ['setlwyd', 'diolch'], 'question.settle', settled),
      ...numbered(
        ['withdraw question', 'withdraw'],
        ['tynnu cwestiwn yn ôl', 'tynnu’n ôl'],
        'question.withdraw',
        withdrawn,
      ),
    ],
    presses: {
      'questions.open': pressed('question.open', pressWith(needs, shown)),
      'questions.answer': pressed('question.answer', pressWith(needs, answered)),
      'questions.choose': pressed('question.pass', pressWith(needs, whose)),
      'questions.pass': pressed('question.pass', pressWith(needs, passed, 'to')),
      'questions.more-time': pressed('question.more-time', pressWith(needs, time, 'replyBy')),
      'questions.settle': pressed('question.settle', pressWith(needs, settled)),
      'questions.withdraw': pressed('question.withdraw', pressWith(needs, withdrawn)),
    },
  }
}

/** A question to a contact, with a date for the reply and nothing that happens by itself. */
export const questionsCapability = (needs: QuestionsNeeds) => {
  const parts = [asking(needs), settling(needs)]
  const capability: Capability = {
    commands: parts.flatMap(({ commands }) => commands),
    presses: Object.fromEntries(parts.flatMap(({ presses }) => Object.entries(presses))),
    searches: [searched(questionAlone, 'question.list-own', search(needs))],
  }
  return { capability, timers: questionTimers(needs), further: raisingFurther(needs) }
}
