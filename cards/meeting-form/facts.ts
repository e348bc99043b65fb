import type { FoundKind } from '../guard-kinds/kinds.ts'

export const meetingFormKinds = ['plan', 'change', 'item', 'held'] as const

export type MeetingFormKind = (typeof meetingFormKinds)[number]

export const meetingFaults = [
  'group-which',
  'day-unread',
  'day-past',
  'time-unread',
  'times-backwards',
  'panel',
  'item-blank',
  'item-too-long',
  'masked',
  'left-out',
  'changed-since',
  'not-yet',
] as const

export type MeetingFault = (typeof meetingFaults)[number]

export const cameChoices = ['yes', 'sent-somebody', 'no'] as const

export interface MeetingFormFacts {
  readonly kind: MeetingFormKind
  readonly faults: readonly MeetingFault[]
  readonly found: readonly FoundKind[]
  readonly group?: string | undefined
  /** The day that was understood, or that the meeting is on. */
  readonly day?: { readonly on: string; readonly today: string; readonly days: number } | undefined
  readonly values: {
    readonly group?: string | undefined
    readonly on?: string | undefined
    readonly from?: string | undefined
    readonly to?: string | undefined
    readonly panel?: string | undefined
    readonly item?: string | undefined
  }
  /** More than one is chosen from. */
  readonly groups: readonly { readonly title: string; readonly value: string }[]
  /** Who may have come, each with what is recorded so far. */
  readonly members: readonly { readonly name: string; readonly came?: (typeof cameChoices)[number] | undefined }[]
  readonly data: Readonly<Record<string, string | number>>
}
