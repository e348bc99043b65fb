import type { LadderStep } from '../reasons/reasons.ts'

/** One of the three. */
export interface StepLength {
  readonly days?: number
  readonly hours?: number
  readonly calendarDays?: number
}

export interface StepFacts {
  readonly who: LadderStep
  readonly acknowledge?: StepLength | undefined
  readonly respond?: StepLength | undefined
  readonly bySelf: boolean
}

/** Why steps could not be kept. */
export const stepFaults = [
  'no-area',
  'no-day',
  'unread',
  'no-steps',
  'foreign-step',
  'out-of-order',
  'not-positive',
  'no-clock',
  'not-after-last',
  'acknowledge-after-answer',
  'asks-past-a-press',
] as const

export type StepFault = (typeof stepFaults)[number]

/** Whom a request goes to next in an area, from which day: its own choice, or ours. */
export interface AreaStepsFacts {
  readonly area: string
  readonly today: string
  readonly note?: 'saved' | undefined
  readonly faults: readonly { readonly why: StepFault; readonly at?: string | undefined }[]
  readonly sets: readonly {
    readonly for: 'everybody' | 'police-and-cps'
    readonly since: string
    /** Chosen by the area; otherwise what Liaison is shipped with. */
    readonly isOwn: boolean
    readonly steps: readonly StepFacts[]
    readonly urgent: { readonly acknowledge: StepLength; readonly respond: StepLength }
  }[]
  readonly mayChange: boolean
}
