import type { Store } from '../../storage/port.ts'
import { StoreFault } from '../../storage/port.ts'
import type { Tags } from '../load.ts'
import { areaDocument, organisationDocument, personDocument } from '../records.ts'
import type { Saved } from '../save.ts'
import { raiseVersion, saveTogether } from '../save.ts'
import type { Plan } from './plan.ts'

export type Fate = Saved | 'store-fault'

/** What became of one organisation's, or one area's, lines. */
export interface Outcome {
  readonly name: string
  readonly fate: Fate
}

/** One that the store can't take doesn't stop the next; what is not a fault of the store is a mistake of ours and throws. */
export const fateOf = async (save: Promise<Saved>): Promise<Fate> => {
  try {
    return await save
  } catch (error) {
    if (error instanceof StoreFault) return 'store-fault'
    throw error
  }
}

/**
 * Writes a plan: each organisation in one commit, checked against the version that was planned on, and after each the version
 * that tells every instance. That is raised even when nothing was written, so that importing again mends an import that was cut
 * short between the two.
 */
export const applyPlan = async (store: Store, plan: Plan, tags: Tags): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = []
  const note = async (name: string, save: Promise<Saved>) => {
    const fate = await fateOf(save)
    outcomes.push({ name, fate })
    if (fate === 'done') await raiseVersion(store)
  }
  for (const { organisation, people } of plan.organisations)
    await note(
      organisation.names.en,
      saveTogether(store, tags, organisationDocument(organisation), { people: people.map(personDocument) }),
    )
  for (const { area } of plan.areas) await note(area.code, saveTogether(store, tags, areaDocument(area)))
  if (!outcomes.some(({ fate }) => fate === 'done')) await raiseVersion(store)
  return outcomes
}
