import type { Acted, Decided, Happening, Headed } from '../records/contract.ts'
import type { Action } from '../rights/actions.ts'
import type { Refusal } from '../rights/refusal.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import type { Group } from './domain/group.ts'
import { fieldsTouched } from './domain/touched.ts'
import type { GroupsNeeds } from './needs.ts'
import { planned } from './owing.ts'
import { groupAt, groupDocument, groupOf } from './stored.ts'
import { groupSubject } from './subject.ts'

type Needs = Pick<GroupsNeeds, 'store' | 'records' | 'directory' | 'calendar'>

interface Changing {
  readonly record: string
  /** When it is asked: a plan of reminders counts from it. */
  readonly at: Instant
  /** For an edit: the version that its card showed. */
  readonly seen?: number
}

type Facts = NonNullable<Happening['facts']>

/** Puts a new group on record, with the reminders that its dates owe; done twice under one reference, it is there once. */
export const createGroup =
  (needs: Needs) =>
  async (ask: Ask<'group.create'>, group: Group, at: Instant): Promise<Acted<'group.create'>> => {
    const directory = await needs.directory()
    const { owed } = await planned(needs.store, undefined, group, { at, calendar: needs.calendar })
    return needs.records.act(ask, groupAt(group.record), (current) => ({
      subject: { ...groupSubject(group, directory, dayOf(at), 'runs'), state: current ? 'standing' : 'none' },
      decide: () => ({
        ok: true,
        decision: {
          document: groupDocument(group),
          happened: [
            {
              action: 'group.create',
              fields: fieldsTouched(undefined, group),
              to: 'standing',
              facts: { type: group.type },
            },
          ],
          owed,
        },
      }),
    }))
  }

type Made = { readonly group: Group; readonly facts?: Facts } | Refusal

/** Changes a group on facts read at that moment. Saying again what is there changes nothing and leaves no event. */
export const changeGroup =
  (needs: Needs) =>
  async <A extends Action>(
    action: A,
    ask: Ask<A>,
    { record, at, seen }: Changing,
    change: (group: Group) => Made,
  ): Promise<Acted<A>> => {
    const directory = await needs.directory()
    const where = { ...groupAt(record), ...(seen === undefined ? {} : { seen }) }

    const decided = async (document: Headed, before: Group): Promise<Decided> => {
      const made = change(before)
      if (typeof made === 'string') return { ok: false, why: made }
      const fields = fieldsTouched(before, made.group)
      if (fields.length === 0) return { ok: true, decision: { document, happened: [] } }
      const plan = await planned(needs.store, before, made.group, { at, calendar: needs.calendar })
      const { facts, group } = made
      const moved = group.state === before.state ? {} : { from: before.state, to: group.state }
      const happened = [{ action, fields, ...moved, ...(facts ? { facts } : {}) }]
      return { ok: true, decision: { document: groupDocument(group), happened, ...plan } }
    }

    return needs.records.act(ask, where, async (current) => {
      const before = current && groupOf(current)
      if (!before) return { subject: { state: 'none' }, decide: () => ({ ok: false, why: 'not-there' }) }
      const decision = await decided(current, before)
      return { subject: groupSubject(before, directory, dayOf(at), 'runs'), decide: () => decision }
    })
  }
