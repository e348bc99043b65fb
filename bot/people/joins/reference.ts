import { hash } from 'node:crypto'

// No letters or digits that are mixed up when read out: I L O U 0 1.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const base = BigInt(alphabet.length)
const length = 8

interface Asked {
  readonly tenantId: string
  readonly oid: string
  readonly organisation: string
  /** How many requests of this account to this organisation were settled before. */
  readonly settled: number
}

/** The say-able id of a request: the same asking, delivered or pressed twice, has the same, so that it makes one. */
export const referenceOf = ({ tenantId, oid, organisation, settled }: Asked): string => {
  let rest = BigInt(`0x${hash('sha256', JSON.stringify([tenantId, oid, organisation, settled]))}`)
  let digits = ''
  while (digits.length < length) {
    digits += alphabet.charAt(Number(rest % base))
    rest /= base
  }
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}

/** A reference as somebody typed it: in any case, with or without the stroke. */
export const readReference = (typed: string): string | undefined => {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '')
  const isOne = plain.length === length && [...plain].every((letter) => alphabet.includes(letter))
  return isOne ? `${plain.slice(0, 4)}-${plain.slice(4)}` : undefined
}
