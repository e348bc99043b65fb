/** More than anybody types to ask for a contact; what follows is not looked at, so that a message can't be made slow. */
const longest = 300

const invisible = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{Variation_Selector}]/gu
const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9\u00b4`\u2032]/gu
const hyphens = /[\u2010-\u2015\u2212\u00ad]/gu
const initials = /(?<![\p{L}\p{N}])((?:\p{L}\.){2,}\p{L}?)(?![\p{L}\p{N}])/gu

/** Text as it was meant: one form of each letter, quote and hyphen, nothing invisible, "C.P.S." as "CPS", cut to length. */
export const clean = (text: string): string =>
  text
    .slice(0, 4 * longest)
    .normalize('NFKC')
    .replace(hyphens, '-')
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(initials, (letters) => letters.replaceAll('.', ''))
    .slice(0, longest)

const plain = /^[\x20-\x7e]*$/

/** Lower case without accents: "Môn" and "mon" are one. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase()
  return plain.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}
