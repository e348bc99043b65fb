import type { Asking } from '../../bot/rights/decide.ts'
import type { Actor, Part } from '../../bot/rights/roles.ts'
import { instantOf } from '../../bot/time/instant.ts'

export const asking: Asking = {
  at: instantOf('2026-11-23T10:00:00Z'),
  reference: 'K7M2-9QXA',
  surface: { how: 'message', where: 'personal', conversation: 'c' },
}

/** A police part in one organisation and area, unless said otherwise. */
export const part = (role: Part['role'], more: Partial<Part> = {}): Part => ({
  role,
  by: 'appointment',
  agency: 'police',
  organisation: 'force',
  post: `${role}-post`,
  title: { en: `The ${role}` },
  areas: ['E23000036'],
  ...more,
})

export const actor = (parts: readonly Part[], more: Partial<Actor> = {}): Actor => ({
  tenantId: 't',
  oid: 'asha',
  people: parts.length > 0 ? ['asha'] : [],
  parts,
  seesJustice:
    parts.some(({ agency }) => agency === 'police' || agency === 'cps') &&
    !parts.some(({ agency }) => agency === 'isva'),
  ...more,
})
