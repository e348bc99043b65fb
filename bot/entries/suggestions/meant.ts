import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import { organisationsMeant } from '../candidates.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { Gap } from './about.ts'
import { gapHandle, isGap, spocHandles } from './about.ts'

/** The entries that a text means, by handle. */
export const entriesMeant = async (needs: EntriesNeeds, turn: Turn, text: string): Promise<readonly string[]> =>
  spocHandles(organisationsMeant(await needs.directory(), text, needs), dayOf(turn.at))

/** The agencies of the places in a text that have nobody on record, by handle. */
export const gapsMeant = async (needs: EntriesNeeds, turn: Turn, text: string): Promise<readonly string[]> => {
  const directory = await needs.directory()
  const { areas, offers, agency } = needs.resolve(text)
  return [...areas, ...offers].flatMap((area) =>
    (['police', 'cps', 'isva'] as const)
      .filter((one) => agency === 'any' || agency === one)
      .map((one): Gap => ({ agency: one, area }))
      .filter((gap) => isGap(directory, gap, dayOf(turn.at), needs))
      .map(gapHandle),
  )
}
