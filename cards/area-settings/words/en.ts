import { englishDay } from '../../dates.ts'
import type { SettingsNote } from '../facts.ts'

const notes: Readonly<Record<SettingsNote, string>> = {
  set: 'From today, that channel hears of these matters.',
  cleared: 'From today, no channel hears of these matters.',
  unchanged: 'Nothing was changed.',
  'not-a-channel': 'Type this in the channel itself.',
  'which-area': 'Write the area behind it, such as: notice channel for all agencies Gwent',
  'somebody-else-there': 'That channel can’t be used: not everybody in it is known to be police or CPS.',
  'roster-unknown': 'That channel can’t be used: Teams does not say who is in it.',
}

export const en = {
  summary: () => 'Settings of an area',
  heading: () => 'Notice channels',
  note: (note: SettingsNote) => notes[note],
  people: () => 'In it',
  none: () => 'I found no area of yours.',
  everyone: () => 'For all agencies',
  policeAndCps: () => 'For police and CPS',
  noChannel: () => 'no channel',
  since: (day: string, today: string) => `a channel, since ${englishDay(day, today)}`,
  typed: () =>
    'To choose a channel, type in it: notice channel for all agencies. Or: notice channel for police and cps. To have none, put “no” before it.',
}

export type AreaSettingsWords = typeof en
