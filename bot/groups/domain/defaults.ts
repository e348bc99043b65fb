import type { Agency } from '../../directory/domain/model.ts'
import type { Cadence, Group, GroupType } from './group.ts'

const meetsTwiceAYear: Cadence = { every: 'two-in-twelve-months' }
const meetsQuarterly: Cadence = { every: 'quarter' }
const meetsAsNeeded: Cadence = { every: 'as-needed' }

interface Defaults {
  readonly cadence: Cadence
  readonly audience: Group['audience']
  /** Its members are the single points of contact (framework C3). */
  readonly membersAreContacts?: true
}

/** What a group of a type begins with: the framework's cadences (C2, C3), the rest a local default. */
const defaults: Readonly<Record<GroupType, Defaults>> = {
  strategic: { cadence: meetsTwiceAYear, audience: 'multi' },
  scrutiny: { cadence: meetsQuarterly, audience: 'multi', membersAreContacts: true },
  'scrutiny-panel': { cadence: meetsAsNeeded, audience: 'multi' },
  joim: { cadence: meetsAsNeeded, audience: 'justice' },
  'rasso-joim': { cadence: meetsAsNeeded, audience: 'justice' },
  'local-improvement': { cadence: meetsAsNeeded, audience: 'multi' },
  'special-measures': { cadence: meetsAsNeeded, audience: 'multi' },
  'case-management': { cadence: meetsAsNeeded, audience: 'multi' },
  'criminal-justice-board': { cadence: meetsAsNeeded, audience: 'multi' },
  other: { cadence: meetsAsNeeded, audience: 'multi' },
}

export const defaultsOf = (type: GroupType): Defaults => defaults[type]

/** Agencies that have to be there: police, CPS and at least one support service; without the last where it is not for them. */
const quorumOf = ({ audience }: Pick<Group, 'audience'>): readonly Agency[] =>
  audience === 'justice' ? ['police', 'cps'] : ['police', 'cps', 'isva']

/** The agencies that are missing from a quorum, of those who are there. */
export const missingFromQuorum = (group: Pick<Group, 'audience'>, there: readonly Agency[]): readonly Agency[] =>
  quorumOf(group).filter((agency) => !there.includes(agency))
