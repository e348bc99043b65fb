import { classId } from '../lexicon/classes.ts'
import { is, type Unit } from '../reading/units.ts'

const ids = {
  staff: classId('staff'),
  place: classId('place'),
  protected: classId('protected'),
  unknown: classId('unknown'),
}

/** How much a word looks like somebody's name. */
export type Likeness =
  /** In a list of names, and no other word. */
  | 'name'
  /** In no list at all, and written large. */
  | 'large'
  /** In no list at all, and written small. */
  | 'small'
  /** In a list of names, and an ordinary word: Hope, Mark, Grace. */
  | 'both'
  /** In no list, but it ends as words do, or is one misspelt. */
  | 'odd'
  | 'none'

const ordinaryEnd =
  /(?:tion|sion|ment|ness|able|ible|edly|ally|fully|ised|ized|ising|izing|ship|less|ward|wards|wise|ology|ism|ive|ous|ful|ated|ates|ating|ings?|ised|ity|ities|ance|ence|ancy|ency|aeth|iad|iaeth|wyd|odd|ion|iadau|iau|au|io|ol|us|edig|wr|wyr)$/
const prefix = /^(?:re|un|mis|pre|non|over|under|out|co)(?=[a-z]{3})/
const letters = /^[a-z]{2,}$/

/** Whether a word is no word that the guard knows, and no name of the directory. */
const isUnknown = (unit: Unit): boolean => is(unit, ids.unknown) && letters.test(unit.word)

/** Whether it ends as ordinary words end, so that it is a word that the lists lack rather than a name. */
export const endsOrdinarily = ({ word }: Unit): boolean => word.length > 5 && ordinaryEnd.test(word)

const unlisted = (unit: Unit, names: ReadonlySet<string>, isMisspelt: (word: string) => boolean): Likeness => {
  const { word, capital } = unit
  if (names.has(word) || names.has(word.replace(/s$/, ''))) return 'name'
  if (capital) return 'large'
  return endsOrdinarily(unit) || isMisspelt(word) || isMisspelt(word.replace(prefix, '')) ? 'odd' : 'small'
}

/** How much each unit looks like a name, going by lists of names and of words. */
export const likenessIn =
  (names: ReadonlySet<string>, isMisspelt: (word: string) => boolean) =>
  (unit: Unit | undefined): Likeness => {
    if (!unit || unit.words > 1 || is(unit, ids.staff) || is(unit, ids.protected)) return 'none'
    if (isUnknown(unit)) return unlisted(unit, names, isMisspelt)
    return names.has(unit.word) ? 'both' : 'none'
  }

export const isPlace = (unit: Unit | undefined): boolean => is(unit, ids.place)
export const isStaff = (unit: Unit | undefined): boolean => is(unit, ids.staff)
