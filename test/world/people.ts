/** Someone in Teams, as the tests speak for them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly aadObjectId: string
  /** Of the conversation: the host's. */
  readonly tenantId: string
  /** Their own, where that is another: a partner in a shared channel. */
  readonly homeTenant?: string
}

const host = '00000000-0000-4000-8000-0000000000aa'
export const elsewhere = '00000000-0000-4000-8000-0000000000bb'

const person = (name: string, number: number): Person => ({
  id: `29:${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  aadObjectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  tenantId: host,
})

/** An investigator. */
export const asha = person('Asha', 1)
/** A prosecutor. */
export const omar = person('Omar', 2)
/** An ISVA who works in Welsh. */
export const nia = person('Nia', 3)
/** The first admin, from the configuration. */
export const odette = person('Odette Marlowe', 4)
/** The police SPOC of the list that is set up. */
export const sam = person('Sam Exemplar', 5)
/** An ISVA whom a force employs. */
export const ceri = person('Ceri Invented', 6)
/** The CPS SPOC of that list. */
export const rhys = person('Rhys Pretend', 7)
/** A member of the force, without a post that decides anything. */
export const leila = person('Leila Testerly', 8)
/** From another tenant, in a channel that is shared with it. */
export const stranger: Person = { ...person('Some Stranger', 9), homeTenant: elsewhere }
