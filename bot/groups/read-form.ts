import type { GroupValues } from '../../cards/group-form/facts.ts'
import { present } from '../directory/domain/present.ts'
import type { ChairLine } from './domain/chair-lines.ts'
import { linesIn, readChairLine } from './domain/chair-lines.ts'
import { defaultsOf } from './domain/defaults.ts'
import type { Cadence, Chairing, Group, GroupType, Member } from './domain/group.ts'
import { contactsOf, mayBelong } from './domain/members.ts'
import { readFormDay } from './fields.ts'
import { agencyOfParty } from './parties.ts'
import type { Reading, Settling, Unsettled } from './settling.ts'
import { settling } from './settling.ts'

/** All of a form but the group's name, which the guard reads. */
export type FormFields = Pick<
  Group,
  'chairs' | 'coordinator' | 'deputy' | 'members' | 'cadence' | 'terms' | 'showsOwners'
>

export type FormRead = { readonly ok: true; readonly fields: FormFields } | ({ readonly ok: false } & Unsettled)

const chairOf = ({ name, from, to }: ChairLine, { party }: Settling): readonly Chairing[] => {
  const found = party(name, 'chairs')
  return found === undefined ? [] : [present({ party: found, from, to })]
}

const chairsIn = (text: string, { scope, language }: Reading, reader: Settling): readonly Chairing[] =>
  linesIn(text).flatMap((line) => {
    const read = readChairLine(line, { today: scope.day, language })
    if (read) return chairOf(read, reader)
    reader.faults.add('chairs')
    return []
  })

const membersIn = (
  text: string,
  audience: Group['audience'],
  { scope }: Reading,
  { faults, party }: Settling,
): readonly Member[] => {
  const keys = linesIn(text).flatMap((line) => party(line, 'members') ?? [])
  const members = [...new Set(keys)].flatMap((key): readonly Member[] => {
    const agency = agencyOfParty(scope.directory, key)
    return agency === undefined ? [] : [{ party: key, agency }]
  })
  if (members.some(({ agency }) => !mayBelong({ audience }, agency))) faults.add('members-not-justice')
  return members
}

const mostMonths = 24

const cadenceIn = ({ rhythm, months }: GroupValues, usual: Cadence, { faults }: Settling): Cadence => {
  switch (rhythm) {
    case undefined:
    case '':
    case 'usual':
      return usual
    case 'two-in-twelve-months':
    case 'quarter':
    case 'as-needed':
      return { every: rhythm }
    case 'months': {
      const count = Number(months)
      if (Number.isInteger(count) && count >= 1 && count <= mostMonths) return { every: 'months', months: count }
      faults.add('months')
      return usual
    }
    default:
      faults.add('rhythm')
      return usual
  }
}

const dayIn = (values: GroupValues, field: 'agreedOn' | 'reviewOn', given: Reading, { faults }: Settling) => {
  const said = values[field] ?? ''
  if (said === '') return undefined
  const day = readFormDay(said, given.scope.day, given.language)
  if (day === undefined) faults.add(field)
  return day
}

/** What the form does not ask: the group's own, fixed when it was put on record. */
export interface Fixed extends Pick<Group, 'area' | 'audience'> {
  readonly type: GroupType
  /** The group as it is; absent for a new one. */
  readonly before?: Group
}

/** Chairs of days gone by stand in no form, and stay. */
const pastChairs = ({ before }: Fixed, today: string): readonly Chairing[] =>
  before?.chairs.filter(({ to }) => to !== undefined && to < today) ?? []

/** Reads a form field by field: either all of it, or what is still to be settled in it. */
export const readGroupForm = (values: GroupValues, fixed: Fixed, given: Reading): FormRead => {
  const reader = settling(given)
  const { scope } = given
  const { type, area, audience, before } = fixed
  const { coordinator = '', deputy = '', chairs = '', members = '' } = values
  const { cadence: usual, membersAreContacts } = defaultsOf(type)
  const agreedOn = dayIn(values, 'agreedOn', given, reader)
  const reviewOn = dayIn(values, 'reviewOn', given, reader)
  const isPrefilled = before === undefined && membersAreContacts === true && members.trim() === ''
  const fields = present({
    coordinator: coordinator === '' ? undefined : reader.party(coordinator, 'coordinator'),
    deputy: deputy === '' ? undefined : reader.party(deputy, 'deputy'),
    chairs: [...pastChairs(fixed, scope.day), ...chairsIn(chairs, given, reader)],
    members: isPrefilled
      ? contactsOf(scope.directory, { area, audience }, scope.day, scope.places)
      : membersIn(members, audience, given, reader),
    cadence: cadenceIn(values, before?.cadence ?? usual, reader),
    terms: agreedOn === undefined && reviewOn === undefined ? undefined : present({ agreedOn, reviewOn }),
    showsOwners: values.owners === 'yes' ? (true as const) : undefined,
  })
  const { faults, which } = reader
  if (faults.size === 0 && which.size === 0) return { ok: true, fields }
  return {
    ok: false,
    faults: [...faults, ...(which.size > 0 ? (['which'] as const) : [])],
    which: [...which].map(([typed, parties]) => ({ typed, parties })),
  }
}
