import type { Area, Organisation, Person } from '../../directory/domain/model.ts'
import type { Day } from '../../time/instant.ts'
import { avonAndSomerset, avonAndSomersetSettings } from './avon-and-somerset.ts'
import { cpsUnits } from './cps-units.ts'
import { generated, generatedSettings } from './generated.ts'
import { gwent, gwentSettings } from './gwent.ts'
import { dayFrom, kitOf } from './kit.ts'
import type { Persona } from './personas.ts'
import { personasOf } from './personas.ts'
import { transportPolice } from './transport-police.ts'

export interface Demonstration {
  readonly organisations: readonly Organisation[]
  readonly people: readonly Person[]
  readonly areas: readonly Area[]
  readonly personas: readonly Persona[]
}

/** A made-up partnership for each of the 43 areas and the British Transport Police. Every date is reckoned from today. */
export const demonstration = (today: Day): Demonstration => {
  const day = dayFrom(today)
  const specs = [...avonAndSomerset, ...gwent, ...cpsUnits, ...generated(), transportPolice]
  const kits = specs.map((spec) => kitOf(spec, day))
  return {
    organisations: kits.map(({ organisation }) => organisation),
    people: kits.flatMap(({ people }) => people),
    areas: [avonAndSomersetSettings, gwentSettings, ...generatedSettings()],
    personas: personasOf(kits),
  }
}

/** The six of Avon and Somerset who meet in the Playground; the first is its current user: whoever runs the group can try everything. */
const playgroundRoles = [
  ['partner', 'coordinator'],
  ['police', 'spoc'],
  ['cps', 'spoc'],
  ['isva', 'spoc'],
  ['partner', 'scrutiny-group-chair'],
  ['partner', 'admin'],
] as const

/** The Playground's people: coordinator, police, CPS and ISVA SPOC, scrutiny chair and area admin of Avon and Somerset. */
export const playgroundPeople = (): readonly Persona[] => {
  // Who they are doesn't depend on the day.
  const kits = avonAndSomerset.map((spec) => kitOf(spec, dayFrom('2026-01-01')))
  const personas = personasOf(kits)
  return playgroundRoles.flatMap(
    ([agency, role]) => personas.find((persona) => persona.agency === agency && persona.roles.includes(role)) ?? [],
  )
}
