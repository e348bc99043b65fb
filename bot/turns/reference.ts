import { randomInt } from 'node:crypto'

// No letters or digits that are mixed up when read out: I L O U 0 1.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const length = 8
const choices = alphabet.length ** length

/** A handle that a person can read out over the telephone and that finds the log line: `K7M2-9QXA`. */
export const newReference = () => {
  let rest = randomInt(choices)
  let digits = ''
  while (digits.length < length) {
    digits += alphabet.charAt(rest % alphabet.length)
    rest = Math.floor(rest / alphabet.length)
  }
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}
