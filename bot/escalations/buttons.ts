import type { RaisedButton } from '../../cards/raised/facts.ts'
import type { StepType } from './domain/next.ts'

/** The step that each button takes, or asks more for. */
export const stepOf: Readonly<Record<RaisedButton, StepType>> = {
  acknowledge: 'acknowledge',
  answer: 'answer',
  choose: 'hand',
  pausing: 'pause',
  resume: 'resume',
  resolve: 'resolve',
  reopen: 'reopen',
  'more-time': 'more-time',
  agenda: 'agenda',
  deciding: 'strategic',
  report: 'report',
  settle: 'settle',
  recording: 'answer',
  withdraw: 'withdraw',
}
