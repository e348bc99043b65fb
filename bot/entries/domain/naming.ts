import type { Person } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import type { Kept } from './kept.ts'

/** How somebody is named who holds a post or stands in. */
export interface Naming {
  readonly name: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

const same = (first: string | undefined, second: string | undefined) =>
  first !== undefined && first.toLowerCase() === second?.toLowerCase()

/** The person of an organisation whom a naming means: by address, which is surer, else by name. */
export const recognised = ({ people }: Kept, { name, email }: Naming): Person | undefined => {
  const all = [...people.values()]
  return all.find((person) => same(email, person.email)) ?? all.find((person) => same(name, person.name))
}

const wordsOf = (name: string) => new Set(name.toLowerCase().split(/[\s-]+/))

/** An address that is on record for somebody of quite another name: a form in which only half was changed. */
export const isAnothersAddress = ({ people }: Kept, { name, email }: Naming): boolean => {
  const holder = [...people.values()].find((person) => same(email, person.email))
  return holder !== undefined && wordsOf(holder.name).isDisjointFrom(wordsOf(name))
}

const newcomer = ({ organisation }: Kept, id: string): Person => ({
  id,
  organisation: organisation.id,
  name: '',
  identities: [],
})

/** Somebody as a form names them: what it leaves blank is gone. A sign-in stays with the person, whatever else changes. */
export const asNamed = (kept: Kept, naming: Naming, newId: () => string): Person => {
  const { name, email, phone } = naming
  return present({ ...(recognised(kept, naming) ?? newcomer(kept, newId())), name, email, phone })
}

/** A deputy as a form names them; it says nothing of the rest of somebody who is known. */
export const asDeputy = (kept: Kept, naming: Naming, newId: () => string): Person => {
  const known = recognised(kept, naming)
  return present({
    ...(known ?? newcomer(kept, newId())),
    name: naming.name,
    email: naming.email ?? known?.email,
  })
}
