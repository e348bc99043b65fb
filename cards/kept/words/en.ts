import { englishDay, englishWeekdays } from '../../dates.ts'
import type { KeptFacts } from '../facts.ts'

const posts = { holder: 'Post', deputy: 'Deputy in the post', cover: 'Cover in the post', away: 'Away from the post' }
const languages = { en: 'English', cy: 'Welsh', both: 'Welsh and English' }
const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const en = {
  summary: () => 'What Liaison keeps about you',
  heading: () => 'What I keep about you',
  entry: () => 'Your entry in the directory',
  noEntry: () => 'You have no entry in the directory.',
  organisation: () => 'Organisation',
  name: () => 'Name',
  email: () => 'E-mail',
  phone: () => 'Phone',
  post: (as: KeptFacts['entries'][number]['posts'][number]['as']): string => posts[as],
  hours: () => 'Hours',
  hoursAre: ({ days, from, to }: NonNullable<KeptFacts['entries'][number]['hours']>) =>
    `${englishWeekdays(days)}, ${from} to ${to}`,
  from: (day: string, today: string) => `from ${englishDay(day, today)}`,
  to: (day: string, today: string) => `until ${englishDay(day, today)}`,
  entryWhy: () => 'Why: so that others find whom to ask. Everybody who uses Liaison here sees it.',
  accounts: () => 'Your accounts',
  account: (as: 'home' | 'guest'): string =>
    as === 'home' ? 'Account of your own organisation' : 'Account as a guest',
  accountsWhy: () => 'Why: so that I know it is you. Whoever runs Liaison sees them.',
  chat: () => 'Our chat',
  chatSeenOn: () => 'Last seen on',
  day: (day: string, today: string) => englishDay(day, today),
  noChat: () => 'I have no chat with you.',
  language: () => 'Language',
  languageName: (language: 'en' | 'cy' | 'both') => languages[language],
  chatWhy: () => 'Why: so that I can write to you. I do not keep what you write here, except in a form.',
  joins: () => 'Your requests to join',
  more: (count: number) => `And ${count} more. Type “joins” to see them.`,
  suggestions: () => 'Your suggestions',
  suggestionsCount: (count: number) => counted(count, 'suggestion', 'suggestions'),
  joinsWhy: () => 'Why: so that it can be shown who let whom in. Whoever decides them sees them.',
  lookUps: () => 'Your look-ups',
  lookUpsCount: (count: number) => counted(count, 'look-up', 'look-ups'),
  since: () => 'On record since',
  lookUpsWhy: () => 'Why: the law asks for a log of who consulted what (Data Protection Act 2018, section 62).',
  changes: () => 'What you change here is on record too, with your account.',
  lookUpsWho: () => 'An admin may read it with a reason. It is not used to judge your work.',
  keptFor: (months: number) => `Kept for ${counted(months, 'month', 'months')}.`,
  keptUntilDecided: () => 'How long: the admin has not confirmed it yet, so nothing is removed.',
  correction: () => 'To correct something, ask',
}

export type KeptWords = typeof en
