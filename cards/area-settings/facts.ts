/** What has just been chosen, or can't be. */
export const settingsNotes = [
  'set',
  'cleared',
  'unchanged',
  'not-a-channel',
  'which-area',
  'somebody-else-there',
  'roster-unknown',
] as const

export type SettingsNote = (typeof settingsNotes)[number]

export interface AreaSettingsFacts {
  readonly note?: SettingsNote | undefined
  /** Who in the channel keeps matters of police and CPS out of it, by the names that Teams shows. */
  readonly people: readonly string[]
  readonly areas: readonly {
    readonly area: string
    /** The day from which a channel is told of matters for all agencies. */
    readonly everyone?: string | undefined
    readonly policeAndCps?: string | undefined
  }[]
  /** Whether its reader may know of the channel for police and CPS. */
  readonly seesPoliceAndCps: boolean
  readonly mayChange: boolean
  readonly today: string
}
