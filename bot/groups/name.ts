import { groupKindName } from '../../cards/group-types/name.ts'
import type { Language } from '../../cards/language.ts'
import { named } from '../directory/named.ts'
import type { Group } from './domain/group.ts'

/** What a group is called: by its own name, else after its type. */
export const groupName = ({ name, type }: Pick<Group, 'name' | 'type'>, language: Language): string =>
  name ? named(name, language) : groupKindName(type, language)
