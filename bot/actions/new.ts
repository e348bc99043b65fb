import type { ActionFault, ActionFormFacts } from '../../cards/action-form/facts.ts'
import { actionFaults } from '../../cards/action-form/facts.ts'
import type { FoundKind } from '../../cards/guard-kinds/kinds.ts'
import type { Agency } from '../directory/domain/model.ts'
import type { Group } from '../groups/domain/group.ts'
import type { Guarded } from '../guard/guarded.ts'
import type { Day } from '../time/instant.ts'
import type { Turn } from '../turns/turn.ts'
import { componentIn, dueOf } from './many/domain/due.ts'
import { memberOf, ownerOf } from './many/domain/owner.ts'
import type { Pool } from './many/domain/pool.ts'
import { wordsOf } from './many/domain/pool.ts'
import type { DueLack } from './many/domain/row.ts'
import { longestTitle } from './many/domain/row.ts'
import type { ActionsNeeds } from './needs.ts'

/** What a form of a new action says, as it was chosen or typed. */
export type NewValues = ActionFormFacts['values']

/** A new action that can be made, or why not yet. What stands in `values` may be shown again. */
export type ReadNew =
  | {
      readonly ok: true
      readonly title: Guarded
      readonly owner: string
      readonly agency: Agency
      readonly dueOn: Day
      readonly component?: number
    }
  | {
      readonly ok: false
      readonly faults: readonly ActionFault[]
      readonly found: readonly FoundKind[]
      readonly values: NewValues
      /** Those whom a name may mean. */
      readonly only?: readonly string[]
    }

const dueFaults: Readonly<Record<DueLack, ActionFault>> = {
  blank: 'day-unread',
  unread: 'day-unread',
  impossible: 'day-impossible',
  'other-weekday': 'day-other-weekday',
  'two-days': 'day-two',
  past: 'day-past',
}

export const spokenIn = (language: Turn['language']) => (language === 'cy' ? 'cy' : 'en')

type TextRead =
  | { readonly ok: true; readonly text: Guarded }
  | { readonly ok: false; readonly fault: ActionFault; readonly found: readonly FoundKind[]; readonly shown: string }

/** A free text, read by the guard before anything is shown again. */
export const readWords = async (
  { readText }: ActionsNeeds,
  typed: string,
  {
    audience,
    language,
    most,
  }: {
    readonly audience: Group['audience']
    readonly language: Turn['language']
    readonly most: number
  },
): Promise<TextRead> => {
  const text = typed.replace(/\s+/g, ' ').trim()
  const read = await readText({ text, audience, lang: spokenIn(language) })
  if (read.ok === 'refused') return { ok: false, fault: 'left-out', found: read.categories, shown: '' }
  if (read.ok === 'masked') return { ok: false, fault: 'masked', found: read.categories, shown: read.shown }
  const tooLong = most === longestTitle ? 'title-too-long' : 'too-long'
  return text.length > most ? { ok: false, fault: tooLong, found: [], shown: text } : { ok: true, text: read.text }
}

/** Everybody whose name has all the words that were typed: "Omar". */
const calledIn = ({ people, posts, bodies }: Pool, typed: string): readonly string[] => {
  const words = wordsOf(typed)
  const isCalled = (name: string) => words.every((word) => wordsOf(name).includes(word))
  const called = [...people, ...posts, ...bodies].filter(({ names }) => names.some(isCalled))
  return words.length === 0 ? [] : called.map(({ key }) => key)
}

/** Whoever was chosen or named in full. `perhaps`: the only one who has that part of a name. */
export const readOwner = (
  typed: string,
  pool: Pool,
):
  | { readonly party: string; readonly agency: Agency }
  | { readonly fault: ActionFault; readonly only: readonly string[]; readonly perhaps?: string } => {
  const chosen = memberOf(pool, typed)
  if (chosen) return { party: chosen.key, agency: chosen.agency }
  const found = ownerOf({ owner: typed, agency: '' }, pool)
  if (found.is === 'settled') return { party: found.party, agency: found.agency }
  const called = calledIn(pool, typed)
  const [perhaps, ...others] = called
  if (perhaps) return { fault: 'owner-which', only: called, ...(others.length === 0 ? { perhaps } : {}) }
  // Bodies of one agency: "CPS", where several serve the area.
  const isAgency = found.choices.length === 0 && found.bodies.length > 1
  return { fault: isAgency ? 'owner-which' : 'owner-unknown', only: [...found.choices, ...found.bodies] }
}

interface Reading {
  readonly group: Group
  readonly pool: Pool
  readonly today: Day
  readonly language: Turn['language']
}

/** When it is due, in figures or in words. */
export const readDue = (
  needs: Pick<ActionsNeeds, 'calendar'>,
  typed: string,
  { today, language }: Pick<Reading, 'today' | 'language'>,
) => {
  const due = dueOf(typed, { today, language: spokenIn(language), calendar: needs.calendar })
  return due.is === 'settled' ? { day: due.day } : { fault: dueFaults[due.why] }
}

const readTitle = async (needs: ActionsNeeds, values: NewValues, { group, language }: Reading): Promise<TextRead> => {
  const typed = values.title?.trim() ?? ''
  if (typed === '') return { ok: false, fault: 'title-blank', found: [], shown: '' }
  return readWords(needs, typed, { audience: group.audience, language, most: longestTitle })
}

const readComponent = (typed: string | undefined) => {
  if (!typed || typed === '0') return {}
  const component = componentIn(typed)
  return component === undefined ? { fault: 'component' as const } : { component }
}

const faultIn = (read: object): readonly ActionFault[] => ('fault' in read && isFault(read.fault) ? [read.fault] : [])

const isFault = (fault: unknown): fault is ActionFault => actionFaults.some((one) => one === fault)

/** Reads a new action, all of it or what is still to be settled. */
export const readNew = async (needs: ActionsNeeds, values: NewValues, reading: Reading): Promise<ReadNew> => {
  const title = await readTitle(needs, values, reading)
  const owner = readOwner(values.owner?.trim() ?? '', reading.pool)
  const due = readDue(needs, values.due?.trim() ?? '', reading)
  const component = readComponent(values.component)
  if (title.ok && 'party' in owner && 'day' in due && !('fault' in component))
    return { ok: true, title: title.text, owner: owner.party, agency: owner.agency, dueOn: due.day, ...component }
  const shown = {
    title: title.ok ? title.text : title.shown,
    owner: 'party' in owner ? owner.party : undefined,
    due: 'day' in due ? due.day : undefined,
    component: 'component' in component ? String(component.component) : undefined,
    group: reading.group.record,
  }
  return {
    ok: false,
    faults: [title, owner, due, component].flatMap(faultIn),
    found: title.ok ? [] : title.found,
    values: shown,
    ...('only' in owner && owner.only.length > 0 ? { only: owner.only } : {}),
  }
}
