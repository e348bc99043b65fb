import type { Language } from '../../cards/language.ts'
import { named } from '../directory/named.ts'
import type { AreaCode } from '../places/understanding.ts'
import type { GroupsNeeds } from './needs.ts'

/** An area as its readers call it. */
export const areaName = (area: AreaCode, { places }: Pick<GroupsNeeds, 'places'>, language: Language): string =>
  named(places.nameOf(area) ?? { en: area }, language)
