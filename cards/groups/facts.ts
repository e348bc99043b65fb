/** What is to be done with a group that is chosen: opened, changed, ended, or given the channel that was typed in. */
export const groupDoings = ['open', 'change', 'end', 'link'] as const

export type GroupDoing = (typeof groupDoings)[number]

export interface GroupsFacts {
  /** All that somebody has, those of which one was meant, or that of a channel, which has none. */
  readonly asked: 'list' | 'which' | 'channel'
  readonly doing: GroupDoing
  /** The channel that it is about. */
  readonly channel?: string | undefined
  readonly groups: readonly { readonly record: string; readonly name: string; readonly area: string }[]
  /** Whether its reader may put a group on record. */
  readonly mayAdd: boolean
}
