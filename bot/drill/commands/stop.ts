import { z } from 'zod'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { silence } from '../../turns/turn.ts'
import { runningIn, stopDrill } from '../change.ts'
import type { DrillNeeds } from '../needs.ts'
import { presented } from '../present.ts'
import { drillOf } from '../stored.ts'

const found = (needs: DrillNeeds, { where, at }: Turn) => runningIn(needs, where.conversation, at)

/** `drill stop`: the card says so in its place. */
export const sayStop =
  (needs: DrillNeeds) =>
  async (turn: Turn, _rest: string, ask: Ask<'drill.stop'>): Promise<Answer> => {
    const drill = await found(needs, turn)
    if (!drill) return refused('not-there')
    const acted = await stopDrill(needs, ask, drill)
    if (!acted.ok) return refused(acted.why)
    return { type: 'answered', permit: acted.permit, reply: silence, shown: { record: drill.record } }
  }

const pressed = z.looseObject({ run: z.string().regex(/^\d{1,4}$/), lang: z.enum(['en', 'cy', 'both']) })

/** *Stop the drill*: whoever presses sees it stopped at once, the others a moment later. */
export const pressStop =
  (needs: DrillNeeds) =>
  async (turn: Turn, data: unknown, ask: Ask<'drill.stop'>): Promise<Answer> => {
    const read = pressed.safeParse(data)
    if (!read.success) return unreadable
    const drill = await found(needs, turn)
    // The button of an earlier one stops no later one.
    if (!drill || drill.run !== Number(read.data.run)) return refused('not-there')
    const acted = await stopDrill(needs, ask, drill)
    if (!acted.ok) return refused(acted.why)
    const card = await presented(needs, drillOf(acted.document))
    return answered(acted.permit, card(read.data.lang), { record: drill.record })
  }
