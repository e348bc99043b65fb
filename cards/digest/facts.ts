export type DigestAgency = 'police' | 'cps' | 'isva' | 'partner'

/** An action, as a digest says it. */
export interface ActionLine {
  readonly type: 'action'
  /** Its partition, and the version that its buttons carry. */
  readonly record: string
  readonly seen: number
  readonly number: number
  readonly title: string
  readonly agency: DigestAgency
  readonly group: string
  readonly dueOn: string
  /** Working days from today to the due date: 0 today, negative when it has passed. */
  readonly days: number
  readonly state: 'open' | 'in-progress' | 'waiting' | 'done' | 'not-needed'
  /** As what its reader has it: to do it, because it has waited long, or to know who does it in their absence. */
  readonly as: 'owner' | 'cover' | 'away' | 'coordinator' | 'chair' | 'channel' | 'handed' | 'disowned'
  /** Whom the reader covers for, or who covers for the reader; the owner's name where a group chose to show it. */
  readonly name?: string | undefined
}

/** A group is to meet again. */
export interface MeetingDueLine {
  readonly type: 'meeting-due'
  readonly group: string
  readonly record: string
  /** The day by which its cadence wants the next meeting. */
  readonly by: string
  /** Working days from today until then; counted when it is said. */
  readonly days?: number | undefined
  readonly lastHeldOn?: string | undefined
  readonly plannedOn?: string | undefined
}

/** Terms of reference to be looked at again, or a chair that changes. */
export interface GroupDateLine {
  readonly type: 'terms-review' | 'chair-changes'
  readonly group: string
  readonly record: string
  readonly on: string
  /** Working days from today until then; counted when it is said. */
  readonly days?: number | undefined
}

/** What a group's channel was to show and could not: to whoever looks after the group. */
export interface NotPostedLine {
  readonly type: 'not-posted'
  /** `withheld`: not everybody there may read it. `unreached`: the channel is gone, or Liaison is not in it. */
  readonly why: 'withheld' | 'unreached'
  readonly group: string
  readonly record: string
}

export type DigestLine = ActionLine | MeetingDueLine | GroupDateLine | NotPostedLine

/** Everything that one post of a day says. */
export interface DigestFacts {
  readonly home: 'own' | 'channel'
  readonly today: string
  /** In the order in which they are said; those that are too many for a card are counted alone. */
  readonly lines: readonly DigestLine[]
  /** The next working day, for "remind me". */
  readonly later: { readonly on: string; readonly days: number }
}
