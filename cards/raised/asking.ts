import type { FormInput } from '../form-input.ts'
import { blankInput } from '../form-input.ts'
import type { Language } from '../language.ts'
import type { RaisedAsks, RaisedButton, RaisedFacts, RaisedField, RaisedPause } from './facts.ts'
import type { RaisedWords } from './words/en.ts'

/** What is chosen when nobody can be named: whoever is next in line. */
export const unknownReceiver = '-'

const pauses: readonly RaisedPause[] = ['awaiting-court', 'awaiting-other-agency', 'person-asked', 'case-holder-away']

const wordsInput = (field: RaisedField, say: RaisedWords): FormInput => ({
  ...{ ...blankInput, id: 'words', input: 'text', label: say.field(field), most: 500, lines: true },
  required: field === 'answer' || field === 'answer-for' || field === 'strategic',
})

const choice = (id: string, label: string, choices: FormInput['choices'], required = false): FormInput => ({
  ...{ ...blankInput, id, input: 'choice', label, choices, required },
})

const handInputs = ({ people, hasNext }: RaisedAsks, say: RaisedWords): readonly FormInput[] => [
  choice('to', say.whose(), [
    ...people.map(({ value, agency, name }) => ({ value, title: `${say.agency(agency)}: ${name}` })),
    ...(hasNext ? [{ value: unknownReceiver, title: say.nextInLine() }] : []),
  ]),
  { ...blankInput, id: 'words', input: 'text', label: say.whyHanded(), most: 500 },
  { ...blankInput, id: 'place', input: 'text', label: say.orPlace(), most: 80 },
]

const inputsOfMode = (asks: RaisedAsks, say: RaisedWords): readonly FormInput[] => {
  switch (asks.mode) {
    case 'hand':
      return handInputs(asks, say)
    case 'pause':
      return [
        choice(
          'why',
          say.whyPaused(),
          pauses.map((why) => ({ value: why, title: say.pauseOf(why) })),
          true,
        ),
        { ...blankInput, id: 'until', input: 'date', label: say.untilWhen(), value: asks.until ?? '', required: true },
      ]
    default:
      return [wordsInput(asks.mode, say)]
  }
}

/** The words that stand on the card without being asked for: its field is for the one button that may need them. */
const fieldFor = ({ buttons, news, state, isDisputed }: RaisedFacts): RaisedField | undefined => {
  if (buttons.includes('answer')) return 'answer'
  if (state === 'resolved' && news === 'resolve' && !isDisputed) return 'learn'
  return buttons.includes('reopen') ? 'reopen' : undefined
}

export interface Pressable {
  readonly title: string
  readonly verb: string
  readonly data: object
  readonly inputs: 'auto' | 'none'
}

interface Saying {
  readonly say: RaisedWords
  readonly lang: Language
}

const pressable = ({ record, seen }: RaisedFacts, { lang }: Saying) => {
  const data = { which: record, seen: String(seen), lang }
  return (title: string, verb: string, inputs: Pressable['inputs'] = 'none'): Pressable => ({
    ...{ title, verb: `escalations.${verb}`, data, inputs },
  })
}

const modeButtons = (facts: RaisedFacts, { mode }: RaisedAsks, saying: Saying): readonly Pressable[] => {
  const { say } = saying
  const press = pressable(facts, saying)
  const steps = {
    hand: [press(say.passOn(), 'hand', 'auto'), press(say.toPlace(), 'pass', 'auto')],
    pause: [press(say.pauseIt(), 'pause', 'auto')],
    strategic: [press(say.decide(), 'strategic', 'auto')],
    'answer-for': [press(say.record(), 'answer-for', 'auto')],
  }[mode]
  return [...steps, press(say.back(), 'open')]
}

const plainButtons = (facts: RaisedFacts, field: RaisedField | undefined, saying: Saying): readonly Pressable[] => {
  const press = pressable(facts, saying)
  const { say } = saying
  const button = (one: RaisedButton) => press(say.button(one), one, one === field ? 'auto' : 'none')
  return [...(field === 'learn' ? [press(say.keep(), 'learn', 'auto')] : []), ...facts.buttons.map(button)]
}

/** What the card asks for, and the buttons that send it. */
export const askingOf = (facts: RaisedFacts, saying: Saying) => {
  const { asks, news } = facts
  if (asks) return { inputs: inputsOfMode(asks, saying.say), buttons: modeButtons(facts, asks, saying) }
  if (news === 'report') return { inputs: [], buttons: [pressable(facts, saying)(saying.say.back(), 'open')] }
  const field = fieldFor(facts)
  return { inputs: field ? [wordsInput(field, saying.say)] : [], buttons: plainButtons(facts, field, saying) }
}
