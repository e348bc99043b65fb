import { englishDue, englishFull } from '../../due.ts'
import type { GroupAgency, GroupDay, GroupNote, GroupRhythm } from '../facts.ts'

const plural = new Intl.PluralRules('en-GB')

const notes: Readonly<Record<GroupNote, string>> = {
  added: 'This group is on record now.',
  saved: 'Saved.',
  unchanged: 'Nothing was changed.',
  linked: 'That channel belongs to this group now.',
  'linked-elsewhere': 'That channel belongs to another group. Unlink it first, with “unlink this channel”.',
  unlinked: 'That channel no longer belongs to this group.',
  'not-linked': 'No channel belongs to this group.',
  'not-a-channel': 'Type this in the channel itself.',
  'somebody-else-there': 'That channel can’t be used. Not known to be police or CPS',
  'roster-unknown': 'That channel can’t be used: Teams does not say who is in it.',
  'ask-end': 'Do you want to end this group? Its meetings and actions stay on record.',
  ended: 'This group has ended. Its meetings and actions stay on record.',
  'member-added': 'Added as a member',
  'already-member': 'A member already',
  'member-removed': 'No longer a member',
  'no-member': 'No member has that name',
  'unknown-member': 'The contact list has nobody of that name',
  'member-not-justice': 'This group is for police and CPS only. Not added',
}

const agencies: Readonly<Record<GroupAgency, string>> = {
  police: 'Police',
  cps: 'CPS',
  isva: 'Support services',
  partner: 'Partners',
}

const rhythm = (given: GroupRhythm): string => {
  switch (given.every) {
    case 'two-in-twelve-months':
      return 'twice in any twelve months'
    case 'quarter':
      return 'about every three months, at least every six'
    case 'months':
      return plural.select(given.months) === 'one' ? 'every month' : `every ${given.months} months`
    case 'as-needed':
      return 'as needed'
  }
}

export const en = {
  summary: () => 'A group',
  note: (note: GroupNote) => notes[note],
  ended: () => 'Ended',
  kind: () => 'Type',
  area: () => 'Area',
  readers: () => 'Who can see this',
  everyone: () => 'all agencies',
  policeAndCps: () => 'police and CPS only',
  chair: () => 'Chair',
  chairs: () => 'Joint chairs',
  nobody: () => 'nobody yet',
  nextChair: (from: string) => `Chair from ${from}`,
  coordinator: () => 'Coordinator',
  deputy: () => 'Deputy coordinator',
  meets: () => 'Meets',
  rhythm: (given: GroupRhythm) => rhythm(given),
  termsAgreed: () => 'Terms of reference agreed',
  termsReview: () => 'Terms of reference to be reviewed',
  day: ({ on, days }: GroupDay, today: string) =>
    days === undefined ? englishFull(on) : englishDue({ on, today, days }),
  channel: () => 'Teams channel',
  linked: () => 'linked',
  unlinked: () => 'none; type “link this channel to” and the group in it',
  owners: () => 'Lists in the channel',
  ownersShown: () => 'name the agency and the person',
  ownersHidden: () => 'name the agency only',
  members: () => 'Members',
  noMembers: () => 'No members yet.',
  agency: (agency: GroupAgency) => agencies[agency],
  missing: () => 'A meeting needs somebody from each of these, and no member is',
  which: () => 'Which of these did you mean?',
  change: () => 'Change',
  end: () => 'End this group',
  typedRun: () => 'Or type: “group change”, “group add member”, “group remove member”, “group end”.',
  typedEnd: () => 'Or type “confirm group end” and the name of the group.',
}

export type GroupWords = typeof en
