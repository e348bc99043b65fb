import type { Stretch } from '../reading/stretch.ts'

/**
 * The case reference: two digits, two letters or digits, seven digits, then suffixes (`M`, `(S)`, `/2`), with spaces, slashes or
 * hyphens inside. The form is that of CPS's own case application (CPS-Innovation/Polaris, `validate-urn.ts`); years and force
 * codes are not checked.
 */
const root =
  /(?<![a-z\d])\d{2}[ /-]{0,2}(?:[a-z][a-z\d]|\d[a-z])[ /-]{0,2}(?:\d{7}|\d{2,5}[ /-]\d{2,5}(?:[ /-]\d{1,3})?)(?!\d)/g
const length = 11
const digitsAlone = /(?<![a-z\d])(?:\d{2}[/-]\d{2}[/-]\d{5}[/-]?\d{2}|\d{11})/g
const suffix = /^(?:\([ms]\)|[ms])?(?:\/\d{1,2})?(?![a-z\d])/
const said = /\b(?:urn|ref|reference|cyf|cyfeirnod|case|achos)\b[^a-z\d]{0,3}(?:(?:is|no|number|yw)[^a-z\d]{0,3})?$/
const dialled = /^0[1-37-9]|^44/

/** A custody number of a force that writes it like a reference in pieces: "custody no 52SB/04567/26". */
const ofCustody =
  /\b(?:custody|cust|d?dalfa)(?: record)?(?: (?:number|no|num|ref|reference|yw))*[^a-z\d]{0,3}(?:(?:is|yw)[^a-z\d]{0,3})?$/
const inPieces = /^\d{2}[a-z][a-z\d]\/\d{2,5}\/\d{2}$/

const isOfCustody = (text: string, found: string, at: number) =>
  inPieces.test(found) && ofCustody.test(text.slice(Math.max(0, at - 40), at))

const withSuffix = (text: string, start: number, rootEnd: number): Stretch | undefined => {
  const tail = suffix.exec(text.slice(rootEnd, rootEnd + 8))
  return tail ? { start, end: rootEnd + tail[0].length } : undefined
}

/** Eleven digits in a row are a telephone number when they begin like one and nobody calls them a reference. */
const isReference = (text: string, digits: string, at: number) =>
  !dialled.test(digits) || said.test(text.slice(Math.max(0, at - 24), at))

/** Where references stand. They are found before anything else, and nothing else is looked for in them. */
export const urnsIn = (lower: string): readonly Stretch[] => {
  if (!/\d/.test(lower)) return []
  const lettered = [...lower.matchAll(root)]
    .filter(({ 0: found, index }) => found.replace(/[ /-]/g, '').length === length && !isOfCustody(lower, found, index))
    .map(({ 0: found, index }) => withSuffix(lower, index, index + found.length))
  const numbered = [...lower.matchAll(digitsAlone)]
    .filter(({ 0: found, index }) => isReference(lower, found, index))
    .map(({ 0: found, index }) => withSuffix(lower, index, index + found.length))
  return [...lettered, ...numbered].filter((span) => span !== undefined)
}
