import { present } from '../../directory/domain/present.ts'
import { typedFields } from '../../entries/typed-fields.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { areasRunBy } from '../areas.ts'
import { createGroup } from '../change.ts'
import type { Group } from '../domain/group.ts'
import { groupFieldNames, valuesTyped } from '../fields.ts'
import { groupFinder } from '../finder.ts'
import type { Unfinished } from '../form.ts'
import { formOfNew } from '../form.ts'
import type { GroupsNeeds } from '../needs.ts'
import { readFixed } from '../read-new.ts'
import { guardedValues, readWhole } from '../read-whole.ts'
import type { SentForm } from '../sent-form.ts'
import { readSentNew } from '../sent-form.ts'
import { shownGroup } from '../shown.ts'
import { groupSubject } from '../subject.ts'

type AskToAdd = Ask<'group.create'>

interface NewForm extends SentForm {
  /** The reference that the group gets. */
  readonly form: string
}

const recordOf = (form: string) => `group|${form}`

/** Who asks, with the areas in which they may put a group on record. */
const askerIn = async (needs: GroupsNeeds, { who }: Turn) => {
  const [actor, directory] = await Promise.all([needs.actor(who), needs.directory()])
  return { actor, directory, areas: areasRunBy(actor, directory, needs.places) }
}

type Asker = Awaited<ReturnType<typeof askerIn>>

const showing =
  (needs: GroupsNeeds) =>
  async (turn: Turn, form: string, by: Asker, unfinished: Unfinished, ask: AskToAdd): Promise<Answer> => {
    const { areas, actor, directory } = by
    const right = await ask({ state: 'none', areas })
    if (!right.ok) return refused(right.why)
    const [only = '', ...others] = areas
    const scope = { directory, area: only, day: dayOf(turn.at), places: needs.places }
    const data = present({ form, area: others.length === 0 ? only : undefined })
    const asked = { areas, asksReaders: actor.seesJustice, language: turn.language, scope, data }
    return answered(right.permit, formOfNew({ ...asked, ...unfinished }, needs), { record: recordOf(form) })
  }

type Read = { readonly ok: true; readonly group: Group } | { readonly ok: false; readonly unfinished: Unfinished }

/** The group that a form comes to, or what is still to be settled in it. */
const readNew = async (needs: GroupsNeeds, turn: Turn, sent: NewForm, by: Asker): Promise<Read> => {
  const { directory } = by
  const day = dayOf(turn.at)
  const first = readFixed(sent.values, by, needs)
  if (!first.ok) {
    const { faults = [], ...guarded } = await guardedValues(sent.values, needs)
    return { ok: false, unfinished: { ...guarded, faults: [...first.faults, ...faults] } }
  }
  const { fixed } = first
  const scope = { directory, area: fixed.area, day, places: needs.places }
  const read = await readWhole(sent, fixed, { scope, language: turn.language }, needs)
  if (!read.ok) return read
  return {
    ok: true,
    group: { record: recordOf(sent.form), state: 'standing', since: day, ...fixed, ...read.content },
  }
}

const adding = (needs: GroupsNeeds) => {
  const show = showing(needs)
  const find = groupFinder(needs)
  const create = createGroup(needs)

  return async (turn: Turn, sent: NewForm, ask: AskToAdd, any: AskAny): Promise<Answer> => {
    const by = await askerIn(needs, turn)
    const read = await readNew(needs, turn, sent, by)
    if (!read.ok) return show(turn, sent.form, by, read.unfinished, ask)
    const { group } = read
    // This very form has made it already: sent twice, it makes one.
    const there = await find.read(group.record)
    if (there) {
      const right = await ask({ ...groupSubject(there, by.directory, dayOf(turn.at), 'runs'), state: 'none' })
      if (!right.ok) return refused(right.why)
      return answered(right.permit, await shownGroup(needs, turn, there, any), { record: there.record })
    }
    const acted = await create(ask, group, turn.at)
    if (!acted.ok) return refused(acted.why)
    const card = await shownGroup(needs, turn, group, any, { note: 'added' })
    return answered(acted.permit, card, { record: group.record })
  }
}

/** `group add` opens the form; with a line for each field it is the same by typing. */
export const sayAdd = (needs: GroupsNeeds) => {
  const [show, add] = [showing(needs), adding(needs)]
  return async (turn: Turn, text: string, ask: AskToAdd, any: AskAny): Promise<Answer> => {
    const form = needs.newReference()
    if (text === '') return show(turn, form, await askerIn(needs, turn), { values: {} }, ask)
    const { fields } = typedFields(`\n${text}`, groupFieldNames)
    return add(turn, { form, values: valuesTyped(fields), picks: new Map() }, ask, any)
  }
}

/** The button that opens the form of a new group. */
export const openAdd = (needs: GroupsNeeds) => {
  const show = showing(needs)
  return async (turn: Turn, _data: unknown, ask: AskToAdd): Promise<Answer> =>
    show(turn, needs.newReference(), await askerIn(needs, turn), { values: {} }, ask)
}

/** The form of a new group, sent back. */
export const saveAdd = (needs: GroupsNeeds) => {
  const add = adding(needs)
  return async (turn: Turn, data: unknown, ask: AskToAdd, any: AskAny): Promise<Answer> => {
    const sent = readSentNew(data)
    return sent ? add(turn, sent, ask, any) : unreadable
  }
}
