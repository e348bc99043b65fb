/** Someone in Teams, as the tests speak for them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly aadObjectId: string
  readonly tenantId: string
}

const host = '00000000-0000-4000-8000-0000000000aa'

const person = (name: string, number: number): Person => ({
  id: `29:${name.toLowerCase()}`,
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
