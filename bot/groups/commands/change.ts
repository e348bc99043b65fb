import { present } from '../../directory/domain/present.ts'
import { typedFields } from '../../entries/typed-fields.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { changeGroup } from '../change.ts'
import type { Group } from '../domain/group.ts'
import { groupFieldNames, valuesTyped } from '../fields.ts'
import type { Unfinished } from '../form.ts'
import { formOfChange } from '../form.ts'
import { valuesOf } from '../form-values.ts'
import type { GroupsNeeds } from '../needs.ts'
import type { Scope } from '../parties.ts'
import type { Content } from '../read-whole.ts'
import { readWhole } from '../read-whole.ts'
import type { SentForm } from '../sent-form.ts'
import { readSentChange } from '../sent-form.ts'
import { shownGroup } from '../shown.ts'
import { groupAt, groupOf } from '../stored.ts'
import { groupSubject } from '../subject.ts'
import type { WithGroup } from './on-group.ts'
import { pressWith, sayWith } from './on-group.ts'

interface Now {
  readonly group: Group
  /** The version that a card of it carries. */
  readonly seen: number
  readonly scope: Scope
}

/** A group as it is at this moment, with the version that its form carries. */
const groupNow = async (needs: GroupsNeeds, record: string, turn: Turn): Promise<Now | undefined> => {
  const isGroup = record.startsWith('group|')
  const [document, directory] = await Promise.all([
    isGroup ? needs.records.read(groupAt(record)) : undefined,
    needs.directory(),
  ])
  if (!document) return undefined
  const group = groupOf(document)
  const scope = { directory, area: group.area, day: dayOf(turn.at), places: needs.places }
  return { group, seen: document.events ?? 0, scope }
}

const formCard = (needs: GroupsNeeds, { group, seen, scope }: Now, { language }: Turn, unfinished?: Unfinished) =>
  formOfChange(
    group,
    { values: valuesOf(group, scope, language), ...unfinished, language, scope, data: { record: group.record, seen } },
    needs,
  )

/** `group change …` and its button: the form of one group, for whoever may change it. */
export const openForm = (needs: GroupsNeeds) => {
  const open: WithGroup<'group.open'> = async (turn, { record }, { ask, any }) => {
    const now = await groupNow(needs, record, turn)
    if (!now) return refused('not-there')
    const subject = groupSubject(now.group, now.scope.directory, now.scope.day, 'runs')
    const [right, mayChange] = await Promise.all([ask(subject), any('group.change', subject)])
    if (!right.ok) return refused(right.why)
    if (!mayChange.ok) return refused(mayChange.why)
    return answered(right.permit, formCard(needs, now, turn), { record })
  }
  return { say: sayWith(needs, { doing: 'change', whose: 'runs' }, open), press: pressWith(needs, open) }
}

/** The group with what its form says; what no form asks stays. */
const applied = (before: Group, content: Content): Group => {
  const { name: _, coordinator: __, deputy: ___, terms: ____, showsOwners: _____, ...rest } = before
  return { ...rest, ...content }
}

interface Edit extends SentForm {
  readonly record: string
  readonly seen: number
}

const saving = (needs: GroupsNeeds) => {
  const change = changeGroup(needs)

  /** The same form again, for whoever has the right: with what was typed, or as the group stands now. */
  const again = async (
    turn: Turn,
    now: Now,
    ask: Ask<'group.change'>,
    unfinished: Partial<Unfinished>,
  ): Promise<Answer> => {
    const { group, scope } = now
    const right = await ask(groupSubject(group, scope.directory, scope.day, 'runs'))
    if (!right.ok) return refused(right.why)
    const shown = { values: valuesOf(group, scope, turn.language), ...unfinished }
    return answered(right.permit, formCard(needs, now, turn, shown), { record: group.record })
  }

  return async (turn: Turn, edit: Edit, ask: Ask<'group.change'>, any: AskAny): Promise<Answer> => {
    const { record, seen } = edit
    const now = await groupNow(needs, record, turn)
    if (!now) return refused('not-there')
    const { group: before, scope } = now
    const read = await readWhole(edit, { ...before, before }, { scope, language: turn.language }, needs)
    // The version that was open goes back with what was typed: whoever was faster is not overwritten.
    if (!read.ok) return again(turn, { ...now, seen }, ask, read.unfinished)
    const acted = await change('group.change', ask, { record, at: turn.at, seen }, (group) => ({
      group: applied(group, read.content),
    }))
    if (!acted.ok && acted.why === 'changed-since') return again(turn, now, ask, { faults: ['changed-since'] })
    if (!acted.ok) return refused(acted.why)
    const note = acted.changed ? 'saved' : 'unchanged'
    const card = await shownGroup(needs, turn, groupOf(acted.document), any, { note })
    return answered(acted.permit, card, { record })
  }
}

/** The form of a group, sent back. */
export const saveChange = (needs: GroupsNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'group.change'>, any: AskAny): Promise<Answer> => {
    const sent = readSentChange(data)
    return sent ? save(turn, sent, ask, any) : unreadable
  }
}

/** `group save …` and a line a field: the same by typing. A field that no line names stays as it is. */
export const saySave = (needs: GroupsNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, text: string, ask: Ask<'group.change'>, any: AskAny): Promise<Answer> => {
    const { subject, fields } = typedFields(text, groupFieldNames)
    const saveTyped: WithGroup<'group.change'> = async (_turn, { record }, asks) => {
      const now = await groupNow(needs, record, turn)
      if (!now) return refused('not-there')
      const values = present({ ...valuesOf(now.group, now.scope, turn.language), ...valuesTyped(fields) })
      return save(turn, { record, seen: now.seen, values, picks: new Map() }, asks.ask, asks.any)
    }
    return sayWith(needs, { doing: 'change', whose: 'runs' }, saveTyped)(turn, subject, ask, any)
  }
}
