export type QuestionAgency = 'police' | 'cps' | 'isva' | 'partner'

export const questionStates = ['asked', 'answered', 'raised-further', 'withdrawn'] as const

export type QuestionCardState = (typeof questionStates)[number]

/** What has just happened, or why the message comes. */
export const questionNews = [
  'told',
  'due-soon',
  'asked',
  'answer',
  'pass',
  'give-back',
  'more-time',
  'raise-further',
  'settle',
  'withdraw',
  'tell-silence',
  'to-mailbox',
  'unreached',
  'answer-blank',
  'answer-too-long',
  'day-unread',
  'day-past',
  'day-off',
  'unchanged',
] as const

export type QuestionNews = (typeof questionNews)[number]

/** What its reader may do: each has a button. `choose`: says that it isn't for them, and chooses whose it may be. */
export const questionButtons = [
  'answer',
  'choose',
  'pass',
  'open',
  'more-time',
  'raise-further',
  'settle',
  'withdraw',
] as const

export type QuestionButton = (typeof questionButtons)[number]

/** A question as one reader sees it. */
export interface QuestionFacts {
  readonly number: string
  /** `former`: whoever passed it on. */
  readonly as: 'receiver' | 'asker' | 'onlooker' | 'former'
  readonly state: QuestionCardState
  readonly news?: QuestionNews | undefined
  readonly today: string
  readonly askedOn: string
  /** `none`: somebody without a post. */
  readonly askedBy: { readonly agency: QuestionAgency | 'none'; readonly name?: string | undefined }
  /** Who is asked: the post, whoever holds it now, and whom they stand in for. */
  readonly to: {
    readonly agency: QuestionAgency
    readonly organisation: string
    readonly post?: string | undefined
    readonly name?: string | undefined
    readonly covers?: string | undefined
  }
  readonly area: string
  readonly isForPoliceAndCps: boolean
  /** For those who may read them. */
  readonly question?: string | undefined
  readonly answer?: string | undefined
  readonly answeredBy?: string | undefined
  readonly replyBy: { readonly on: string; readonly days: number }
  /** Whoever had it says that it isn't theirs, and does not know whose. */
  readonly isGivenBack: boolean
  readonly isSettled: boolean
  readonly raisedAs?: string | undefined
  readonly buttons: readonly QuestionButton[]
  /** Whose it may be, with `pass`. */
  readonly choices: readonly { readonly title: string; readonly value: string }[]
  /** The day that `more-time` proposes. */
  readonly proposed?: string | undefined
  readonly record: string
}
