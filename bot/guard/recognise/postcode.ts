import { isValid } from 'postcode'
import { all, type Found } from './found.ts'

const whole = /(?<![a-z\d])[a-z]{1,2}\d[a-z\d]?[ -]?\d[a-z]{2}(?![a-z\d])/g
const apart = /(?<![a-z\d])(?:[a-z] ){1,2}\d (?:[a-z\d] )?\d [a-z] [a-z](?![a-z\d])/g
const clock = /\d(?:am|pm|st|nd|rd|th|yo|hr|wk|yr|fed|eg|ed|af|il|ydd)$/

/** Full postcodes, which are somebody's street; the outward part alone is a place and passes. */
export const postcodesIn = (lower: string): readonly Found[] =>
  /\d/.test(lower)
    ? [whole, apart]
        .flatMap((pattern) => all(lower, pattern, 'POSTCODE'))
        .filter(({ start, end }) => {
          const found = lower.slice(start, end)
          return isValid(found.replace(/[ -]/g, '')) && !clock.test(found)
        })
    : []
