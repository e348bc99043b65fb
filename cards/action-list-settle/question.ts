import { plain } from '../plain.ts'
import type { SettleQuestion } from './facts.ts'
import type { ActionListSettleWords } from './words/en.ts'

interface Button {
  readonly title: string
  readonly verb: string
  readonly data: object
  /** `none`: it needs nothing that stands in a field. */
  readonly inputs: 'auto' | 'none'
}

export interface Asked {
  readonly question: string
  /** The same, as it may be read out: no name, nothing that was written. */
  readonly spoken: string
  readonly detail?: string
  readonly choices?: {
    readonly id: string
    readonly label: string
    readonly fault: string
    readonly style: 'compact' | 'expanded'
    readonly options: readonly { readonly value: string; readonly label: string }[]
  }
  readonly day?: string
  readonly title?: { readonly label: string; readonly fault: string; readonly value: string }
  /** Days that may be meant, to be pressed before any field is reached. */
  readonly near?: readonly Button[]
  readonly buttons: readonly Button[]
}

interface Card {
  /** What every button carries. */
  readonly carried: object
  readonly today: string
}

const fewOptions = 7

const button = (title: string, data: object, inputs: Button['inputs']): Button => ({
  ...{ title, data, inputs },
  verb: 'action-list.settle',
})

const styleFor = (options: readonly unknown[]) => (options.length <= fewOptions ? 'expanded' : 'compact')

type About<Subject extends SettleQuestion['about']> = Extract<SettleQuestion, { about: Subject }>

const ofGroup = ({ choices }: About<'group'>, say: ActionListSettleWords, card: Card): Asked => ({
  question: say.whichGroup(),
  spoken: say.whichGroup(),
  choices: {
    id: 'group',
    label: say.groupLabel(),
    fault: say.groupFault(),
    style: styleFor(choices),
    options: choices,
  },
  buttons: [button(say.use(), { ...card.carried, about: 'group' }, 'auto')],
})

const leaveOut = (row: number, say: ActionListSettleWords, card: Card) =>
  button(say.leaveOut(row), { ...card.carried, about: 'leave-out', row }, 'none')

const ofOwner = (
  { row, rows, said, choices, bodies }: About<'owner'>,
  say: ActionListSettleWords,
  card: Card,
): Asked => {
  const options = [
    ...choices,
    ...(choices.length === 0 ? bodies : bodies.map(({ value, label }) => ({ value, label: say.body(label) }))),
  ]
  return {
    question: said === undefined ? say.whose(rows) : say.whoIs(rows, plain(said)),
    spoken: say.whose(rows),
    choices: {
      id: 'party',
      label: say.ownerLabel(),
      fault: say.ownerFault(),
      style: styleFor(options),
      options,
    },
    buttons: [button(say.use(), { ...card.carried, about: 'owner', row }, 'auto'), leaveOut(row, say, card)],
  }
}

const ofDue = ({ row, why, said, near }: About<'due'>, say: ActionListSettleWords, card: Card): Asked => ({
  question: say.due(row, why, said === undefined ? undefined : plain(said)),
  spoken: say.due(row, why),
  ...(why === 'blank' ? {} : { detail: say.whichDay(near.map((day) => say.day(day, card.today))) }),
  day: say.dayLabel(),
  near: near.map(({ on }) => button(say.dayAlone(on), { ...card.carried, about: 'due', row, near: on }, 'none')),
  buttons: [button(say.useDay(), { ...card.carried, about: 'due', row }, 'auto'), leaveOut(row, say, card)],
})

const ofTitle = ({ row, why, shown, found }: About<'title'>, say: ActionListSettleWords, card: Card): Asked => ({
  question: say.title(row, why),
  spoken: say.title(row, why),
  ...(found.length > 0 ? { detail: say.found(found) } : {}),
  title: { label: say.titleLabel(), fault: say.titleFault(), value: shown },
  buttons: [button(say.use(), { ...card.carried, about: 'title', row }, 'auto'), leaveOut(row, say, card)],
})

/** What is asked now, with its one field and its buttons. */
export const asked = (question: SettleQuestion, say: ActionListSettleWords, card: Card): Asked => {
  switch (question.about) {
    case 'group':
      return ofGroup(question, say, card)
    case 'owner':
      return ofOwner(question, say, card)
    case 'due':
      return ofDue(question, say, card)
    case 'title':
      return ofTitle(question, say, card)
  }
}
