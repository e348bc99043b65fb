import { z } from 'zod'
import { purgeForeseenMessage } from '../../../cards/purge-foreseen/index.ts'
import type { RetentionChange, RetentionFacts } from '../../../cards/retention/facts.ts'
import { retentionMessage } from '../../../cards/retention/index.ts'
import { closables } from '../../audit/registered.ts'
import { confirmRetention, retentionOf } from '../../audit/retention/confirm.ts'
import type { Row } from '../../audit/retention/table.ts'
import { proposed } from '../../audit/retention/table.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { pressed, spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import type { PrivacyNeeds } from '../needs.ts'
import { foreseen } from '../retention/foreseen.ts'
import { retentionFacts } from '../retention/shown.ts'
import { readChange } from '../retention/typed.ts'

const sent = z.object({
  state: z.enum(['proposed', 'confirmed']),
  what: z.string().max(40).optional(),
  months: z.string().max(10).optional(),
  from: z.string().max(10).optional(),
})

const record = 'retention|table'

const said = ({ language }: Turn) => (language === 'cy' ? 'cy' : 'en')

/** The whole table is confirmed at first, with what is changed in it; later the change alone. */
const rowsToConfirm = (state: RetentionFacts['state'], change: RetentionChange | undefined): readonly Row[] => {
  const rows: readonly Row[] = change ? [{ what: change.what, period: change.months, from: change.from }] : []
  if (state === 'confirmed') return rows
  return [...proposed.filter(({ what, from }) => what !== change?.what || from !== change.from), ...rows]
}

/** How long things are kept: shown with what it conflicts with, changed and confirmed by an admin. */
export const retentionCommands = ({ store, records }: PrivacyNeeds): Capability => {
  const show = async (
    turn: Turn,
    permit: Permit,
    more: Pick<RetentionFacts, 'change' | 'note'> = {},
  ): Promise<Answer> => {
    const facts = { ...retentionFacts(await retentionOf(store), dayOf(turn.at)), ...more }
    return answered(permit, retentionMessage(facts, turn.language), { record })
  }

  const foresee = async (turn: Turn, ask: Ask<'retention.read'>): Promise<Answer> => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    const { state, rows } = await retentionOf(store)
    const counts = await foreseen(store, rows, { closables, today: dayOf(turn.at) })
    return answered(right.permit, purgeForeseenMessage({ ...counts, state }, turn.language), { record })
  }

  const table = async (turn: Turn, typed: string, ask: Ask<'retention.read'>): Promise<Answer> => {
    if (/^(?:today|heddiw)$/i.test(typed)) return foresee(turn, ask)
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    if (typed === '') return show(turn, right.permit)
    const read = readChange(typed, dayOf(turn.at), said(turn))
    return show(turn, right.permit, read.ok ? { change: read.change } : { note: read.note })
  }

  const confirm = async (
    turn: Turn,
    { typed, seen }: { readonly typed: string; readonly seen: RetentionFacts['state'] | undefined },
    ask: Ask<'retention.confirm'>,
  ): Promise<Answer> => {
    const { state } = await retentionOf(store)
    const right = await ask({ state })
    if (!right.ok) return refused(right.why)
    const read = typed === '' ? undefined : readChange(typed, dayOf(turn.at), said(turn))
    if (read?.ok === false) return show(turn, right.permit, { note: read.note })
    const change = read ? { change: read.change } : {}
    if (seen !== undefined && seen !== state) return show(turn, right.permit, { note: 'changed-meanwhile', ...change })
    const rows = rowsToConfirm(state, read?.change)
    if (rows.length === 0) return show(turn, right.permit)
    const acted = await confirmRetention(records, ask, rows)
    return acted.ok ? show(turn, acted.permit, { note: 'now-confirmed' }) : refused(acted.why)
  }

  return {
    commands: [
      ...spoken({ en: ['retention'], cy: ['cadw'], action: 'retention.read', run: table }),
      ...spoken({
        en: ['confirm retention'],
        cy: ['cadarnhau cadw'],
        action: 'retention.confirm',
        run: (turn, typed, ask) => confirm(turn, { typed, seen: undefined }, ask),
      }),
    ],
    presses: {
      'retention.foresee': pressed('retention.read', (turn, _data, ask) => foresee(turn, ask)),
      'retention.confirm': pressed('retention.confirm', async (turn, data, ask) => {
        const read = sent.safeParse(data)
        if (!read.success) return unreadable
        const { state, what, months, from } = read.data
        const typed = what === undefined ? '' : `${what} ${months} from ${from}`
        return confirm(turn, { typed, seen: state }, ask)
      }),
    },
  }
}
