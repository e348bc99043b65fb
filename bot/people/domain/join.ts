import type { WorkRole } from '../../../cards/join-form/roles.ts'
import type { Identity } from '../../directory/domain/model.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Instant } from '../../time/instant.ts'

/** Who the asker says they are: an entry that the directory has, or somebody whom it does not have yet. */
export type Claim =
  /** `replaces`: the account of the same tenant that is on the entry already; confirming puts the new one in its place. */
  | { readonly entry: string; readonly replaces?: string }
  | { readonly name: string; readonly role: WorkRole; readonly email?: string }

/** A request of one account to be recognised as somebody of one organisation. */
export interface Join {
  /** Say-able; the record's id. */
  readonly reference: string
  readonly state: 'asked' | 'with-admin' | 'confirmed' | 'declined' | 'withdrawn'
  readonly account: Pick<Identity, 'tenantId' | 'oid' | 'as'>
  readonly organisation: string
  /** The areas that the organisation served when it was asked: whose coordinator and admin may decide. */
  readonly areas: readonly AreaCode[]
  readonly askedAt: Instant
  /** Gone once it was declined or withdrawn: nothing is kept of what was not taken up. */
  readonly claim?: Claim
  /** Why it lies with the admin. */
  readonly why?: 'unanswered' | 'nobody-nearer' | 'taken' | 'entry-gone'
  /** How often it was confirmed: more than once only after the entry was taken meanwhile. */
  readonly confirmed: number
  /** `tenant|object id` of whoever decided. */
  readonly decidedBy?: string
  /** When the account was added to the entry; after `confirmed`, the last thing that happens. */
  readonly linkedAt?: Instant
}

/** What the states allow: the rights hold the same in `actions.ts`, and a test holds one to the other. */
export const next = {
  asked: ['join.confirm', 'join.decline', 'join.withdraw', 'join.pass-to-admin'],
  'with-admin': ['join.confirm', 'join.decline', 'join.withdraw'],
  confirmed: ['join.link'],
  declined: [],
  withdrawn: [],
} as const satisfies Record<Join['state'], readonly string[]>

const without = <Field extends keyof Join>(join: Join, ...fields: readonly Field[]): Omit<Join, Field> => {
  const left = { ...join }
  for (const field of fields) delete left[field]
  return left
}

export const isOpen = ({ state }: Pick<Join, 'state'>): boolean => state === 'asked' || state === 'with-admin'

export const confirmed = (join: Join, decidedBy: string): Join => ({
  ...without(join, 'why'),
  state: 'confirmed',
  confirmed: join.confirmed + 1,
  decidedBy,
})

export const declined = (join: Join, decidedBy: string): Join => ({
  ...without(join, 'claim', 'why'),
  state: 'declined',
  decidedBy,
})

export const withdrawn = (join: Join): Join => ({ ...without(join, 'claim', 'why'), state: 'withdrawn' })

export const passedToAdmin = (join: Join, why: NonNullable<Join['why']>): Join => ({
  ...without(join, 'decidedBy'),
  state: 'with-admin',
  why,
})

/** Another account got onto the entry between the asking and the linking: said to whoever decides next. */
export const takenBy = (join: Join, oid: string): Join => ({
  ...passedToAdmin(join, 'taken'),
  ...(join.claim && 'entry' in join.claim ? { claim: { entry: join.claim.entry, replaces: oid } } : {}),
})

export const linkedOn = (join: Join, linkedAt: Instant, entry: string): Join => ({
  ...join,
  claim: { entry },
  linkedAt,
})
