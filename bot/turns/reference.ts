import { randomInt } from 'node:crypto'

// No letters or digits that are mixed up when read out: I L O U 0 1.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const four = () => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

/** A handle that a person can read out over the telephone and that finds the log line: `K7M2-9QXA`. */
export const newReference = () => `${four()}-${four()}`
