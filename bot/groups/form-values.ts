import type { GroupFormFacts, GroupValues } from '../../cards/group-form/facts.ts'
import type { Language } from '../../cards/language.ts'
import { chairLine } from './domain/chair-lines.ts'
import type { Group } from './domain/group.ts'
import { groupName } from './name.ts'
import type { Scope } from './parties.ts'
import { textOfParty } from './parties.ts'

/** A group as its form shows it: parties by name, chairs of today and of days to come. */
export const valuesOf = (group: Group, scope: Scope, language: Language): GroupValues => {
  const text = (key: string | undefined) => (key === undefined ? undefined : textOfParty(scope, key, language))
  const chairs = group.chairs
    .filter(({ to }) => to === undefined || to >= scope.day)
    .flatMap(({ party, ...days }) => {
      const name = text(party)
      return name === undefined ? [] : [chairLine({ name, ...days }, language === 'en' ? 'en' : 'cy')]
    })
  const { cadence, terms } = group
  return {
    name: group.name?.en,
    nameCy: group.name?.cy,
    coordinator: text(group.coordinator),
    deputy: text(group.deputy),
    chairs: chairs.join('\n'),
    rhythm: cadence.every,
    months: cadence.every === 'months' ? `${cadence.months}` : undefined,
    agreedOn: terms?.agreedOn,
    reviewOn: terms?.reviewOn,
    members: group.members.flatMap(({ party }) => text(party) ?? []).join('\n'),
    owners: group.showsOwners ? 'yes' : 'no',
  }
}

/** The group that a form changes, as its form names it. */
export const groupOfForm = (group: Group, area: string, language: Language): NonNullable<GroupFormFacts['group']> => ({
  name: groupName(group, language),
  kind: group.type,
  area,
})
