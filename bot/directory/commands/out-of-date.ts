import { z } from 'zod'
import { outOfDateMessage } from '../../../cards/out-of-date/index.ts'
import { dayOf } from '../../time/instant.ts'
import type { Press } from '../../turns/capability.ts'
import { reply } from '../../turns/turn.ts'
import { rosterOn } from '../domain/holder.ts'
import { whoCanRecord } from '../looking.ts'
import type { DirectoryNeeds } from '../needs.ts'

const pressed = z.object({
  entries: z.array(z.string().max(200)).max(100),
  areas: z.array(z.string().max(20)).max(50),
})

/** "This is out of date": noted for whoever keeps the entries, and the person hears who that is. */
export const outOfDate = ({ directory, places, noteOutOfDate, refused }: DirectoryNeeds): Press => {
  return async (turn, data) => {
    const parsed = pressed.safeParse(data)
    const [area] = parsed.success ? parsed.data.areas : []
    if (!parsed.success || area === undefined) return refused(turn)
    const current = await directory()
    const today = dayOf(turn.at)
    const looking = { directory: current, places, today, roster: rosterOn(current, today), language: turn.language }
    await noteOutOfDate(turn, parsed.data)
    return reply(outOfDateMessage({ whoCanChange: whoCanRecord(looking, { area }) }, turn.language))
  }
}
