import { all, before, type Found } from './found.ts'

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr'
const numeric = /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}(?![\d/]|[.-]\d)/g
const iso = /(?<![\d/.-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d/-])/g
const spaced = /(?<![\d/.-])\d{1,2} \d{1,2} (?:19|20)?\d{2}(?!\d)/g
const worded = new RegExp(
  `(?<![\\d])\\d{1,2}(?:st|nd|rd|th|af|il|ydd|ed|fed|eg)? (?:of |o )?(?:[mf]is )?(?:${months})(?:,? (?:19|20)?\\d{2})?(?![\\da-z])`,
  'g',
)
const monthFirst = new RegExp(`(?<![a-z])(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}(?!\\d)`, 'g')
const yearAlone = /(?<![\d/.-])(?:19|20)\d{2}(?![\d/-])/g

const saysBirth =
  /(?:\bd\.? ?o\.? ?b\b|\bborn\b|\bbirth(?:day|date)?\b|\bb[.:] ?|\bgeni\b|\bganwyd\b|\bganed\b|\bdyddiad geni|\bpen ?blwydd\b)[^\d]{0,40}$/
const saysBirthAfter = /^[^\d]{0,6}(?:\(?d\.?o\.?b\b|birth|geni)/

/** Dates: of birth where the text says so; all others pass, and hide from what looks for other numbers. */
export const datesIn = (lower: string): { readonly birth: readonly Found[]; readonly other: readonly Found[] } => {
  if (!/\d/.test(lower)) return { birth: [], other: [] }
  const isBirth = ({ start, end }: Found) =>
    before(lower, start, saysBirth, 52) || saysBirthAfter.test(lower.slice(end, end + 20))
  const full = [numeric, iso, worded, monthFirst].flatMap((pattern) => all(lower, pattern, 'DOB'))
  const loose = [spaced, yearAlone].flatMap((pattern) => all(lower, pattern, 'DOB'))
  return { birth: [...full, ...loose].filter(isBirth), other: full.filter((date) => !isBirth(date)) }
}
