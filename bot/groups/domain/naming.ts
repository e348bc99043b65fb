import { groupKindName } from '../../../cards/group-types/name.ts'
import type { Group, GroupType } from './group.ts'
import { groupTypes } from './group.ts'

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What people type for a type, beside its whole name. */
const short: Readonly<Record<GroupType, readonly string[]>> = {
  strategic: ['strategic', 'strategol'],
  scrutiny: ['scrutiny', 'craffu'],
  'scrutiny-panel': ['scrutiny panel', 'panel craffu'],
  joim: ['joim'],
  'rasso-joim': ['rasso joim', 'joim rasso'],
  'local-improvement': ['lsip'],
  'special-measures': ['special measures', 'mesurau arbennig'],
  'case-management': ['case management', 'rheoli achosion'],
  'criminal-justice-board': ['lcjb'],
  other: ['other', 'arall'],
}

type Called = Pick<Group, 'name' | 'type'>

const namesOf = ({ name, type }: Called): readonly string[] =>
  [name?.en, name?.cy, groupKindName(type, 'en'), groupKindName(type, 'cy'), ...short[type]].map((one) =>
    plain(one ?? ''),
  )

const wordsIn = (text: string) => text.split(' ')

const hasWords = (group: Called, typed: string) =>
  namesOf(group).some((name) => wordsIn(typed).every((word) => wordsIn(name).some((other) => other.startsWith(word))))

/** The groups that a text may mean, by their own name or that of their type, in either language: exactly, else word by word. */
export const groupsCalled = <Named extends Called>(groups: readonly Named[], text: string): readonly Named[] => {
  const typed = plain(text)
  if (typed === '') return groups
  const exactly = groups.filter((group) => namesOf(group).includes(typed))
  return exactly.length > 0 ? exactly : groups.filter((group) => hasWords(group, typed))
}

/** The type that a text names, when it names one alone. */
export const readGroupType = (text: string): GroupType | undefined => {
  const code = groupTypes.find((type) => type === text)
  if (code || plain(text) === '') return code
  const [only, ...others] = groupsCalled(
    groupTypes.map((type) => ({ type })),
    text,
  )
  return others.length === 0 ? only?.type : undefined
}
