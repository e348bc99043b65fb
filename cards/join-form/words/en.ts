import type { JoinProblem } from '../facts.ts'
import type { WorkRole } from '../roles.ts'
import { workRoles } from '../roles.ts'

const problems: Record<JoinProblem, string> = {
  organisation: 'Choose your organisation.',
  role: 'Choose the work that you do.',
  name: 'Type your name: letters, spaces, hyphens and apostrophes.',
  email: 'That is not a work e-mail address. It may stay empty.',
  'isva-elsewhere': 'An ISVA joins the ISVA service, even where a police force employs them.',
  'already-in': 'You are in the directory at this organisation already.',
}

export const en = {
  summary: () => 'Join Liaison',
  heading: () => 'Join Liaison',
  how: () => 'Somebody in your organisation confirms you. Looking up contacts needs no joining.',
  organisation: () => 'Your organisation',
  more: (count: number) => `${count} more organisations match. Type more of the name, for instance: join isva Bristol`,
  role: () => 'Your work',
  roleName: (role: WorkRole) => workRoles[role].en,
  choose: () => 'Choose',
  name: () => 'Your name, as colleagues know it',
  email: () => 'Your work e-mail (not needed; it helps whoever confirms you)',
  problem: (problem: JoinProblem) => problems[problem],
  ask: () => 'Ask to join',
  typed: () => 'Or type: join organisation, work. For instance: join Harbour Light, isva',
}

export type JoinFormWords = typeof en
