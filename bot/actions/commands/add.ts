import { z } from 'zod'
import type { ActionFault } from '../../../cards/action-form/facts.ts'
import { typedFields } from '../../entries/typed-fields.ts'
import type { Group } from '../../groups/domain/group.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { shownAction } from '../card.ts'
import { groupsOf } from '../find.ts'
import { makeOne } from '../make.ts'
import type { ActionsNeeds } from '../needs.ts'
import type { NewValues, ReadNew } from '../new.ts'
import { readNew, spokenIn } from '../new.ts'
import { poolFor } from '../owners.ts'
import { parseNew } from '../parse.ts'
import type { AskToAdd, Setting, Unfinished } from './new-form.ts'
import { groupIn, newForm, settingOf } from './new-form.ts'

/** Whom an action of this group can be given to; without one, of any that may be meant. */
const settingIn = (needs: ActionsNeeds, setting: Setting, group: Group | undefined): Setting =>
  group ? { ...setting, pool: poolFor(needs, setting.directory, [group], setting.today) } : setting

/** What was read, as the form shows it. */
const shownOf = ({ title, owner, dueOn, component }: Extract<ReadNew, { ok: true }>): NewValues => ({
  ...{ title, owner, due: dueOn },
  ...(component === undefined ? {} : { component: String(component) }),
})

const saving = (needs: ActionsNeeds) => {
  const make = makeOne(needs)
  return async (turn: Turn, reference: string, values: NewValues, { ask, any }: { ask: AskToAdd; any: AskAny }) => {
    const all = await settingOf(needs, turn, any)
    const group = groupIn(all, values.group)
    const setting = settingIn(needs, all, group)
    const again = (unfinished: Unfinished) => newForm(needs, turn, { setting, ask, reference }, unfinished)
    const first = group ?? setting.groups[0]
    if (!first) return again({ values: {} })
    const { pool, today } = setting
    const read = await readNew(needs, values, { group: first, pool, today, language: turn.language })
    if (!read.ok) return again(group ? read : { ...read, faults: [...read.faults, 'group-which'] })
    if (!group) return again({ values: shownOf(read), faults: ['group-which'] })
    const { ok: _, ...wanted } = read
    const madeBy = keyOfPerson(turn.who)
    const acted = await make(ask, { ...wanted, group, madeBy }, `form ${madeBy} ${reference}`)
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
    return newForm(needs, turn, { setting, ask, reference: needs.newReference() }, { values: {} })
  }

/** `action add …`: the form with what could be read of it; nothing is kept before Save. */
export const sayAdd =
  (needs: ActionsNeeds) =>
  async (turn: Turn, text: string, ask: AskToAdd, any: AskAny): Promise<Answer> => {
    const setting = await settingOf(needs, turn, any)
    const { pool, today, groups } = setting
    const [group] = groups
    const shown = (unfinished: Unfinished) =>
      newForm(needs, turn, { setting, ask, reference: needs.newReference() }, unfinished)
    if (text === '' || !group) return shown({ values: {} })
    const values = parseNew(text, { pool, today, language: spokenIn(turn.language) })
    const read = await readNew(needs, values, { group, pool, today, language: turn.language })
    if (read.ok) return shown({ values: shownOf(read) })
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
