import { z } from 'zod'
import type { ActionFault } from '../../../cards/action-form/facts.ts'
import { actionFormMessage } from '../../../cards/action-form/index.ts'
import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import { typedFields } from '../../entries/typed-fields.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupName } from '../../groups/name.ts'
import { groupSubject } from '../../groups/subject.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { shownAction } from '../card.ts'
import { groupsOf } from '../find.ts'
import { makeOne } from '../make.ts'
import type { ActionsNeeds } from '../needs.ts'
import type { NewValues } from '../new.ts'
import { readNew, spokenIn } from '../new.ts'
import { choicesIn, poolFor } from '../owners.ts'
import { parseNew } from '../parse.ts'

type AskToAdd = Ask<'action.add'>

interface Unfinished {
  readonly values: NewValues
  readonly faults?: readonly ActionFault[]
  readonly found?: readonly FoundKind[]
  readonly only?: readonly string[]
}

/** The groups to which the asker may add, and everybody whom an action of them can be given to. */
const settingOf = async (needs: ActionsNeeds, turn: Turn, any: AskAny) => {
  const [directory, found] = await Promise.all([needs.directory(), groupsOf(needs, turn, any)])
  const groups = 'groups' in found ? found.groups : []
  const today = dayOf(turn.at)
  const pool = poolFor(needs, directory, [...new Set(groups.map(({ area }) => area))], today)
  return { directory, groups, pool, today }
}

type Setting = Awaited<ReturnType<typeof settingOf>>

const rightOn = async ({ groups, directory, today }: Setting, ask: AskToAdd) => {
  const [first] = groups
  return ask({ ...(first ? groupSubject(first, directory, today, 'belongs') : {}), state: 'none' })
}

const form = async (
  needs: ActionsNeeds,
  turn: Turn,
  { setting, ask, reference }: { readonly setting: Setting; readonly ask: AskToAdd; readonly reference: string },
  { values, faults = [], found = [], only }: Unfinished,
): Promise<Answer> => {
  const right = await rightOn(setting, ask)
  if (!right.ok) return refused(right.why)
  const { groups, directory, pool, today } = setting
  const { language } = turn
  const message = actionFormMessage(
    {
      ...{ kind: 'add', values, faults, found, data: { form: reference } },
      due: values.due ? { on: values.due, today, days: workingDistance(today, values.due, needs.calendar) } : undefined,
      owners: choicesIn(pool, { directory, today, language }, only),
      groups: groups.map((group) => ({ title: groupName(group, language), value: group.record })),
    },
    language,
  )
  return answered(right.permit, message, { record: 'action' })
}

const groupIn = ({ groups }: Setting, chosen: string | undefined): Group | undefined => {
  const [only, ...others] = groups
  return groups.find(({ record }) => record === chosen) ?? (others.length === 0 ? only : undefined)
}

const saving = (needs: ActionsNeeds) => {
  const make = makeOne(needs)
  return async (turn: Turn, reference: string, values: NewValues, { ask, any }: { ask: AskToAdd; any: AskAny }) => {
    const setting = await settingOf(needs, turn, any)
    const again = (unfinished: Unfinished) => form(needs, turn, { setting, ask, reference }, unfinished)
    const group = groupIn(setting, values.group)
    const { pool, today } = setting
    const first = group ?? setting.groups[0]
    if (!first) return again({ values: {} })
    const read = await readNew(needs, values, { group: first, pool, today, language: turn.language })
    if (!read.ok) return again(group ? read : { ...read, faults: [...read.faults, 'group-which'] })
    if (!group) return again({ values: { ...values, title: read.title, due: read.dueOn }, faults: ['group-which'] })
    const { title, owner, agency, dueOn, component } = read
    const madeBy = keyOfPerson(turn.who)
    const wanted = { group, title, owner, agency, dueOn, madeBy, ...(component === undefined ? {} : { component }) }
    const acted = await make(ask, wanted, `form ${madeBy} ${reference}`)
    if (!acted.ok) return refused(acted.why)
    const card = await shownAction(needs, turn, acted.document, { permit: acted.permit, any, note: 'added' })
    return answered(acted.permit, card, { record: acted.document.record })
  }
}

/** The blank form: also from a message, whose words are never read. */
export const openForm =
  (needs: ActionsNeeds) =>
  async (turn: Turn, ask: AskToAdd, any: AskAny): Promise<Answer> => {
    const setting = await settingOf(needs, turn, any)
    return form(needs, turn, { setting, ask, reference: needs.newReference() }, { values: {} })
  }

/** `action add …`: the form with what could be read of it; nothing is kept before Save. */
export const sayAdd =
  (needs: ActionsNeeds) =>
  async (turn: Turn, text: string, ask: AskToAdd, any: AskAny): Promise<Answer> => {
    const setting = await settingOf(needs, turn, any)
    const { pool, today, groups } = setting
    const [group] = groups
    const shown = (unfinished: Unfinished) =>
      form(needs, turn, { setting, ask, reference: needs.newReference() }, unfinished)
    if (text === '' || !group) return shown({ values: {} })
    const values = parseNew(text, { pool, today, language: spokenIn(turn.language) })
    const read = await readNew(needs, values, { group, pool, today, language: turn.language })
    if (read.ok) return shown({ values: { title: read.title, owner: read.owner, due: read.dueOn } })
    // What was not said is simply blank in the form.
    const said = read.faults.filter((fault) => isAbout(fault, values))
    return shown({ ...read, faults: said })
  }

const isAbout = (fault: ActionFault, { owner, due }: NewValues) =>
  !(fault.startsWith('owner') && owner === undefined) && !(fault.startsWith('day') && due === undefined)

const line = z.string().max(2_000).optional()

const sentNew = z.object({
  ...{ form: z.string().max(40), title: line, owner: line, due: line, component: line, group: line },
})

/** The form of a new action, sent back. */
export const saveAdd = (needs: ActionsNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, data: unknown, ask: AskToAdd, any: AskAny): Promise<Answer> => {
    const sent = sentNew.safeParse(data)
    if (!sent.success) return unreadable
    const { form: reference, ...values } = sent.data
    return save(turn, reference, values, { ask, any })
  }
}

const fieldNames = new Map<string, 'title' | 'owner' | 'due' | 'component' | 'group'>([
  ...(['title', 'action', 'what', 'teitl', 'cam'] as const).map((name) => [name, 'title'] as const),
  ...(['owner', 'who', 'perchennog', 'pwy'] as const).map((name) => [name, 'owner'] as const),
  ...(['due', 'by', 'due on', 'erbyn', 'dyddiad'] as const).map((name) => [name, 'due'] as const),
  ...(['component', 'cydran'] as const).map((name) => [name, 'component'] as const),
  ...(['group', 'grŵp', 'grwp'] as const).map((name) => [name, 'group'] as const),
])

/** `action save` with a line a field: the same by typing. */
export const saySave = (needs: ActionsNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, text: string, ask: AskToAdd, any: AskAny): Promise<Answer> => {
    const { fields } = typedFields(`\n${text}`, fieldNames)
    const { group, ...values } = fields
    const meant = group === undefined ? undefined : await groupsOf(needs, turn, any, group)
    const [only, ...others] = meant && 'groups' in meant ? meant.groups : []
    const record = only && others.length === 0 ? only.record : undefined
    return save(turn, needs.newReference(), { ...values, ...(record ? { group: record } : {}) }, { ask, any })
  }
}
