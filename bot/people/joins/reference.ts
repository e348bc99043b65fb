import { hash } from 'node:crypto'
import { sayable } from '../../turns/reference.ts'

interface Asked {
  readonly tenantId: string
  readonly oid: string
  readonly organisation: string
  /** How many requests of this account to this organisation were settled before. */
  readonly settled: number
}

/** The say-able id of a request: the same asking, delivered or pressed twice, has the same, so that it makes one. */
export const referenceOf = ({ tenantId, oid, organisation, settled }: Asked): string =>
  sayable(BigInt(`0x${hash('sha256', JSON.stringify([tenantId, oid, organisation, settled]))}`))
