/** References as people type them. Eleven digits alone are left out: a mobile number reads the same. */
const typedUrn =
  /\b\d{2}[ /]?(?:[a-z][a-z\d]|\d[a-z])[ /]?\d{5}[ /]?\d{2}(?:\((?:m|s)\)|[ms])?(?:\/\d{1,2})?(?![\da-z])/giu

/** Where the references of a text stand. */
export const urnsIn = (text: string) =>
  [...text.matchAll(typedUrn)].map(({ 0: urn, index }) => ({ urn, start: index, end: index + urn.length }))

/** Changes everything but the references. */
export const besideUrns = (text: string, change: (part: string) => string) => {
  let from = 0
  let changed = ''
  for (const { urn, start, end } of urnsIn(text)) {
    changed += change(text.slice(from, start)) + urn
    from = end
  }
  return changed + change(text.slice(from))
}
