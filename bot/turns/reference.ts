import { randomInt } from 'node:crypto'

// No letters or digits that are mixed up when read out: I L O U 0 1.
const digits = '23456789'
const alphabet = `${digits}ABCDEFGHJKMNPQRSTVWXYZ`

const length = 8

/** Always a digit, so that no reference reads as somebody's name. */
const place = (at: number) => (at === 3 ? digits : alphabet)

/** A number as a handle that a person can read out over the telephone: `K7M2-9QXA`. */
export const sayable = (number: bigint): string => {
  let rest = number
  let said = ''
  for (let at = 0; at < length; at++) {
    const choices = place(at)
    said += choices.charAt(Number(rest % BigInt(choices.length)))
    rest /= BigInt(choices.length)
  }
  return `${said.slice(0, 4)}-${said.slice(4)}`
}

const most = 2 ** 47

/** A handle that finds the log line. */
export const newReference = () => sayable(BigInt(randomInt(most)))

/** A reference as somebody typed it: in any case, with or without the stroke. */
export const readReference = (typed: string): string | undefined => {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '')
  const isOne = plain.length === length && [...plain].every((letter) => alphabet.includes(letter))
  return isOne ? `${plain.slice(0, 4)}-${plain.slice(4)}` : undefined
}
