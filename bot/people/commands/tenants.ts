import { z } from 'zod'
import type { TenantsFacts, TenantsNote } from '../../../cards/tenants/facts.ts'
import { tenantsMessage } from '../../../cards/tenants/index.ts'
import { present } from '../../directory/domain/present.ts'
import type { Happening } from '../../records/contract.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Day } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import { readDay } from '../../time/spoken/read-day.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { command, press } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { AllowedTenants, Change, Limit } from '../domain/tenants.ts'
import { allow, allowedAtFirst, isAllowedOn, stop } from '../domain/tenants.ts'
import type { PeopleNeeds } from '../needs.ts'
import { tenantsAt, tenantsDocument, tenantsOf } from '../records.ts'

const pressed = z.object({ tenant: z.string().max(100) })

const mostListed = 10

type Does = 'tenants.allow' | 'tenants.stop'

const stateOn = (day: Day, { from, to }: AllowedTenants[number]) => {
  if (from !== undefined && from > day) return { state: 'from', day: from } as const
  if (to === undefined) return { state: 'allowed' } as const
  return to < day ? ({ state: 'stopped' } as const) : ({ state: 'until', day: to } as const)
}

const factsOf = (tenants: AllowedTenants, { host, outer }: Limit, today: Day): TenantsFacts => {
  const known = tenants.map((tenant) => ({ tenant: tenant.id, ...stateOn(today, tenant) }))
  const listed = [{ tenant: host, state: 'host' } as const, ...known]
  const limit = { host, outer }
  return {
    tenants: listed.slice(0, mostListed),
    more: Math.max(0, listed.length - mostListed),
    mayBeAllowed: outer.filter(
      (id) =>
        !isAllowedOn(id, today, limit, tenants) &&
        !known.some(({ tenant, state }) => tenant === id && state === 'from'),
    ),
    today,
  }
}

type Typed = { readonly id: string; readonly from: Day } | { readonly note: 'day-unread' | 'day-past' }

/** An id and a day as they were typed: `<id> from 4 January`; without a day, today. */
const readTyped = (typed: string, today: Day, language: 'en' | 'cy'): Typed => {
  const [id = '', ...rest] = typed.trim().split(/\s+/)
  if (rest.length === 0) return { id, from: today }
  const read = readDay(rest.join(' '), today, language)
  if ('why' in read) return { note: 'day-unread' }
  return read.past ? { note: 'day-past' } : { id, from: read.day }
}

/** Ids are compared as they are written in tokens: small letters. */
const isId = (id: string) => /^[0-9a-z][0-9a-z-]{2,79}$/.test(id)

/** Whose people are answered: data with effective dates, within what the configuration permits. */
export const tenantCommands = (needs: PeopleNeeds): readonly Capability[] => {
  const { records, tenants: held } = needs
  const { limit } = held

  const current = async (): Promise<AllowedTenants> => {
    const stored = await records.read(tenantsAt)
    return stored ? tenantsOf(stored) : allowedAtFirst(limit)
  }

  const show = async (turn: Turn, permit: Permit, note?: TenantsFacts['note']): Promise<Answer> => {
    const facts = factsOf(await current(), limit, dayOf(turn.at))
    return answered(permit, tenantsMessage(present({ ...facts, note }), turn.language), { record: tenantsAt.record })
  }

  const noteOf = (does: Does, change: Change): TenantsNote => {
    if (!change.ok) return change.why
    return does === 'tenants.allow' ? 'allowed' : 'stopped'
  }

  const change = async <A extends Does>(
    turn: Turn,
    does: A,
    { id, from }: { readonly id: string; readonly from: Day },
    ask: Ask<A>,
  ): Promise<Answer> => {
    const attempt = (tenants: AllowedTenants) => (does === 'tenants.allow' ? allow : stop)(tenants, id, from, limit)
    const before = attempt(await current())
    if (!before.ok) {
      const right = await ask({ state: 'kept' })
      return right.ok ? show(turn, right.permit, { what: noteOf(does, before), tenant: id }) : refused(right.why)
    }
    const outcome = { change: before }
    const happening: Happening = { action: does, fields: ['tenants'], facts: { tenant: id, from } }
    const acted = await records.act(ask, tenantsAt, (stored) => ({
      subject: { state: 'kept' },
      decide: () => {
        const tried = attempt(stored ? tenantsOf(stored) : allowedAtFirst(limit))
        if (!tried.ok) return { ok: false, why: 'not-in-this-state' }
        outcome.change = tried
        return { ok: true, decision: { document: tenantsDocument(tried.tenants), happened: [happening] } }
      },
    }))
    held.forget()
    return acted.ok ? show(turn, acted.permit, { what: noteOf(does, outcome.change), tenant: id }) : refused(acted.why)
  }

  const verbsOf = <A extends Does>(does: A, words: readonly string[]): Capability => {
    const about = async (turn: Turn, typed: string, ask: Ask<A>): Promise<Answer> => {
      const read = readTyped(typed.toLowerCase(), dayOf(turn.at), turn.language === 'cy' ? 'cy' : 'en')
      if ('id' in read && isId(read.id)) return change(turn, does, read, ask)
      const right = await ask({ state: 'kept' })
      return right.ok
        ? show(turn, right.permit, { what: 'note' in read ? read.note : 'no-tenant' })
        : refused(right.why)
    }
    return {
      commands: [command({ words, action: does, home: 'private', run: about })],
      presses: {
        [does]: press({
          action: does,
          home: 'private',
          run: async (turn, data, ask) => {
            const read = pressed.safeParse(data)
            return read.success ? about(turn, read.data.tenant, ask) : unreadable
          },
        }),
      },
    }
  }

  return [
    {
      commands: [
        command({
          words: ['tenants', 'tenantiaid'],
          alone: true,
          action: 'tenants.read',
          home: 'private',
          run: async (turn, _rest, ask) => {
            const right = await ask({})
            return right.ok ? show(turn, right.permit) : refused(right.why)
          },
        }),
      ],
      presses: {},
    },
    verbsOf('tenants.allow', ['allow tenant', 'caniatáu tenant', 'caniatau tenant']),
    verbsOf('tenants.stop', ['stop tenant', 'atal tenant']),
  ]
}
