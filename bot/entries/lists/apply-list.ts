import { isDeepStrictEqual } from 'node:util'
import type { Organisation, Person } from '../../directory/domain/model.ts'
import type { Fate, Outcome } from '../../directory/exchange/apply.ts'
import type { Difference } from '../../directory/exchange/difference.ts'
import type { Plan } from '../../directory/exchange/plan.ts'
import { areaDocument, areaOf } from '../../directory/records.ts'
import type { Acted, Happening } from '../../records/contract.ts'
import type { Subject } from '../../rights/subject.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Kept } from '../domain/kept.ts'
import type { EntriesNeeds } from '../needs.ts'
import { changeOrganisation, mostPeople } from '../organisations.ts'
import { areasOf } from '../subjects.ts'
import type { Planned } from './plan-list.ts'

type AskToApply = Ask<'list.apply'>

/** How many things a list did, by column: counts alone. */
const counted = (differences: readonly Difference[], list: string): NonNullable<Happening['facts']> => {
  const columns = Map.groupBy(
    differences.flatMap((one) => (one.type === 'changed' ? [one.column] : [])),
    (column) => column,
  )
  const of = (type: Difference['type']) => differences.filter((one) => one.type === type).length
  return {
    list,
    added: of('added'),
    changed: of('changed'),
    ended: of('ended'),
    columns: [...columns].map(([column, all]) => `${column}:${all.length}`),
  }
}

const fateOf = (acted: Acted<'list.apply'>): Fate => (acted.ok ? 'done' : 'changed-meanwhile')

/** Whether the store still has what the plan was reckoned on. */
const isAsPlanned = (kept: Kept | undefined, people: readonly Person[], { directory }: Planned, id: string) =>
  isDeepStrictEqual(
    kept?.organisation,
    directory.organisations.find((one) => one.id === id),
  ) && people.every((person) => isDeepStrictEqual(kept?.people.get(person.id), directory.people.get(person.id)))

const subjectOf = (before: Organisation | undefined, after: Organisation, needs: EntriesNeeds): Subject => ({
  state: 'planned',
  areas: areasOf(before ? before.serves : after.serves, needs.places),
})

/** Writes a plan: each organisation in one commit with its event, all or nothing, and only if nobody changed it meanwhile. */
export const applyList = (needs: EntriesNeeds) => {
  const change = changeOrganisation(needs)

  const organisation = async (
    ask: AskToApply,
    planned: Planned,
    { organisation: after, people, differences }: Plan['organisations'][number],
    list: string,
  ): Promise<Outcome> => {
    const name = after.names.en
    if (people.length > mostPeople) return { name, fate: 'too-many' }
    const acted = await change(ask, { id: after.id }, (kept) => ({
      subject: subjectOf(kept?.organisation, after, needs),
      change: () =>
        isAsPlanned(kept, people, planned, after.id)
          ? { changed: { organisation: after, people }, facts: counted(differences, list) }
          : 'changed-since',
    }))
    return { name, fate: fateOf(acted) }
  }

  const area = async (
    ask: AskToApply,
    planned: Planned,
    { area: after, differences }: Plan['areas'][number],
    list: string,
  ): Promise<Outcome> => {
    const document = areaDocument(after)
    const before = planned.directory.areas.get(after.code)
    const acted = await needs.records.act(ask, { record: document.record, id: document.id }, (current) => ({
      subject: { state: 'planned', areas: [after.code] },
      decide: ({ at }) => {
        if (!isDeepStrictEqual(current && areaOf(current), before)) return { ok: false, why: 'changed-since' }
        const fields = differences.map(({ subject }) => subject)
        const raise = `directory.raise|${(current?.events ?? 0) + 1}`
        return {
          ok: true,
          decision: {
            document,
            happened: [{ action: 'list.apply', fields, facts: counted(differences, list) }],
            owed: [{ kind: 'timer', id: raise, what: 'directory.raise', due: at }],
          },
        }
      },
    }))
    if (acted.ok) await needs.raiseVersion()
    return { name: needs.places.nameOf(after.code)?.en ?? after.code, fate: fateOf(acted) }
  }

  return async (ask: AskToApply, planned: Planned, list: string): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = []
    for (const one of planned.plan.organisations) outcomes.push(await organisation(ask, planned, one, list))
    for (const one of planned.plan.areas) outcomes.push(await area(ask, planned, one, list))
    return outcomes
  }
}
