import type { Day } from '../../time/instant.ts'

type Audience = 'multi' | 'justice'

/** Which channel hears of matters of an area, from a day on; without a channel, none does. */
export interface Notice {
  readonly audience: Audience
  readonly channel?: string
  readonly from: Day
}

/** What a local partnership has chosen for itself; each choice stands until the next of its kind. */
export interface AreaSettings {
  readonly area: string
  readonly notices: readonly Notice[]
}

/** The choice in force on a day, with the day from which it stands. */
export const noticeOn = ({ notices }: AreaSettings, audience: Audience, day: Day): Notice | undefined =>
  notices
    .filter((notice) => notice.audience === audience && notice.from <= day)
    .reduce<Notice | undefined>((best, next) => (best && best.from > next.from ? best : next), undefined)

/** The settings with a new choice; of two on one day the later counts, and saying again what holds changes nothing. */
export const withNotice = (settings: AreaSettings, notice: Notice): AreaSettings => {
  const current = noticeOn(settings, notice.audience, notice.from)
  if (current && current.channel === notice.channel) return settings
  const others = settings.notices.filter(({ audience, from }) => audience !== notice.audience || from !== notice.from)
  return { ...settings, notices: [...others, notice] }
}
