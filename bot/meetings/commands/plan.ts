import { z } from 'zod'
import type { MeetingFault, MeetingFormFacts } from '../../../cards/meeting-form/facts.ts'
import { meetingFormMessage } from '../../../cards/meeting-form/index.ts'
import { typedFields } from '../../entries/typed-fields.ts'
import { groupsMeant } from '../../groups/asking.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupName } from '../../groups/name.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Day } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import { readDay } from '../../time/spoken/read-day.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { shownMeeting } from '../card.ts'
import { changeMeeting, planMeeting } from '../change.ts'
import type { Meeting } from '../domain/meeting.ts'
import { readPanel } from '../domain/panel.ts'
import { standingFor } from '../domain/standing.ts'
import { readTime } from '../domain/times.ts'
import { meetingsOf, nextOf } from '../find.ts'
import type { MeetingsNeeds } from '../needs.ts'
import { meetingOf } from '../stored.ts'
import { meetingSubject } from '../subject.ts'
import type { Asks, WithMeeting } from './on-group.ts'
import { groupIn, pressWith } from './on-group.ts'

type Values = MeetingFormFacts['values']

const defaults = { from: '14:00', to: '15:30' }

interface When {
  readonly on: Day
  readonly from: string
  readonly to: string
  readonly panel: readonly string[]
}

type Read =
  | { readonly ok: true; readonly when: When }
  | { readonly ok: false; readonly faults: readonly MeetingFault[] }

const readOn = (typed: string, today: Day, { language }: Turn): Day | MeetingFault => {
  const read = readDay(typed, today, language === 'cy' ? 'cy' : 'en')
  if (!('day' in read)) return 'day-unread'
  return read.day < today ? 'day-past' : read.day
}

const isFault = (read: string): read is MeetingFault => !/^\d/.test(read)

/** Reads when a meeting is: all of it, or what could not be read. */
const readWhen = ({ on = '', from = defaults.from, to = defaults.to, panel = '' }: Values, turn: Turn): Read => {
  const day = readOn(on, dayOf(turn.at), turn)
  const [begins, ends, references] = [readTime(from), readTime(to), readPanel(panel)]
  const faults: readonly MeetingFault[] = [
    ...(isFault(day) ? [day] : []),
    ...(begins && ends ? [] : (['time-unread'] as const)),
    ...(begins && ends && ends <= begins ? (['times-backwards'] as const) : []),
    ...(references ? [] : (['panel'] as const)),
  ]
  if (faults.length > 0 || !begins || !ends || !references) return { ok: false, faults }
  return { ok: true, when: { on: day, from: begins, to: ends, panel: references } }
}

const choices = (groups: readonly Group[], { language }: Turn) =>
  groups.map((group) => ({ title: groupName(group, language), value: group.record }))

const dayFacts = (needs: MeetingsNeeds, on: string | undefined, today: Day) =>
  on !== undefined && /^\d{4}-\d\d-\d\d$/.test(on)
    ? { on, today, days: workingDistance(today, on, needs.calendar) }
    : undefined

/** The groups that the asker runs. */
const runGroups = (needs: MeetingsNeeds, turn: Turn, text: string, ask: Ask<'meeting.plan'>) =>
  groupsMeant(needs, turn, { text, whose: 'runs' }, (subject) => ask({ ...subject, state: 'none' }))

interface Planning {
  readonly reference: string
  readonly values: Values
  readonly faults?: readonly MeetingFault[]
}

const planForm = (
  needs: MeetingsNeeds,
  turn: Turn,
  { permit, groups }: { readonly permit: Permit; readonly groups: readonly Group[] },
  { reference, values, faults = [] }: Planning,
): Answer => {
  const day = dayFacts(needs, values.on, dayOf(turn.at))
  const message = meetingFormMessage(
    {
      ...{ kind: 'plan', faults, found: [], values: { ...defaults, ...values }, members: [], day },
      groups: choices(groups, turn),
      data: { form: reference },
    },
    turn.language,
  )
  return answered(permit, message, { record: 'meeting' })
}

const saving =
  (needs: MeetingsNeeds) =>
  async (turn: Turn, { reference, values }: Planning, { ask, any }: Asks<'meeting.plan'>): Promise<Answer> => {
    const meant = await runGroups(needs, turn, '', ask)
    if (!meant.ok) return refused(meant.why)
    const [only, ...others] = meant.groups
    const group = meant.groups.find(({ record }) => record === values.group) ?? (others.length === 0 ? only : undefined)
    const read = readWhen(values, turn)
    const faults: readonly MeetingFault[] = [
      ...(group ? [] : (['group-which'] as const)),
      ...(read.ok ? [] : read.faults),
    ]
    if (!group || !read.ok) return planForm(needs, turn, meant, { reference, values: { ...values, panel: '' }, faults })
    const meeting: Meeting = {
      ...{ record: `meeting|${reference}`, group: group.record, area: group.area, audience: group.audience },
      ...{ state: 'planned', ...read.when, attendance: [], sequence: 0 },
      items: standingFor(group.type).map((code) => ({ id: code, standing: code })),
    }
    const acted = await planMeeting(needs, ask, meeting)
    if (!acted.ok) return refused(acted.why)
    const found = { meeting: meetingOf(acted.document), document: acted.document }
    const card = await shownMeeting(needs, turn, group, {
      ...{ found, view: 'agenda', permit: acted.permit, any, note: 'planned' },
    })
    return answered(acted.permit, card, { record: meeting.record })
  }

/** `meeting add …`: the form with the day that was named, in full, before anything is kept. */
export const sayPlan =
  (needs: MeetingsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'meeting.plan'>): Promise<Answer> => {
    const today = dayOf(turn.at)
    const read = readDay(text, today, turn.language === 'cy' ? 'cy' : 'en')
    const named = 'day' in read ? `${text.slice(0, read.span.start)}${text.slice(read.span.end)}`.trim() : text
    const [meant, all] = await Promise.all([runGroups(needs, turn, named, ask), runGroups(needs, turn, '', ask)])
    if (!all.ok) return refused(all.why)
    const groups = meant.ok && meant.groups.length > 0 ? meant.groups : all.groups
    const values = 'day' in read && read.day >= today ? { on: read.day } : {}
    return planForm(needs, turn, { permit: all.permit, groups }, { reference: needs.newReference(), values })
  }

const line = z.string().max(200).optional()
const sentWhen = z.looseObject({ group: line, on: line, from: line, to: line, panel: line })
const sentPlan = sentWhen.extend({ form: z.string().max(40) })

const valuesIn = ({ group, on, from, to, panel }: z.output<typeof sentWhen>): Values => ({
  ...{ group, on, panel, from: from || undefined, to: to || undefined },
})

/** The form of a new meeting, sent back. */
export const savePlan = (needs: MeetingsNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'meeting.plan'>, any: AskAny): Promise<Answer> => {
    const sent = sentPlan.safeParse(data)
    if (!sent.success) return unreadable
    return save(turn, { reference: sent.data.form, values: valuesIn(sent.data) }, { ask, any })
  }
}

const names = new Map<string, 'group' | 'on' | 'from' | 'to' | 'panel'>([
  ...(['group', 'grŵp', 'grwp'] as const).map((name) => [name, 'group'] as const),
  ...(['on', 'day', 'date', 'ar', 'diwrnod', 'dyddiad'] as const).map((name) => [name, 'on'] as const),
  ...(['from', 'o'] as const).map((name) => [name, 'from'] as const),
  ...(['to', 'until', 'tan', 'i'] as const).map((name) => [name, 'to'] as const),
  ...(['panel', 'case slots', 'slotiau'] as const).map((name) => [name, 'panel'] as const),
])

/** `meeting save` with a line a field: the same by typing. */
export const saySavePlan = (needs: MeetingsNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, text: string, ask: Ask<'meeting.plan'>, any: AskAny): Promise<Answer> => {
    const { fields } = typedFields(`\n${text}`, names)
    const meant = fields.group ? await runGroups(needs, turn, fields.group, ask) : undefined
    const [only, ...others] = meant?.ok ? meant.groups : []
    const values = { ...fields, group: only && others.length === 0 ? only.record : undefined }
    return save(turn, { reference: needs.newReference(), values }, { ask, any })
  }
}

const changing =
  (needs: MeetingsNeeds) =>
  async (
    turn: Turn,
    { found, group }: Parameters<WithMeeting<'meeting.change'>>[1],
    { values, seen }: { readonly values: Values; readonly seen: number },
    { ask, any }: Asks<'meeting.change'>,
  ): Promise<Answer> => {
    const { on, from, to, panel } = found.meeting
    const read = readWhen({ on, from, to, panel: panel.join(' '), ...present(values) }, turn)
    const again = async (faults: readonly MeetingFault[]): Promise<Answer> => {
      const directory = await needs.directory()
      const day = dayOf(turn.at)
      const right = await ask(meetingSubject(group, found.meeting.state, { directory, day, whose: 'runs' }))
      if (!right.ok) return refused(right.why)
      const message = meetingFormMessage(
        {
          ...{ kind: 'change', faults, found: [], members: [], groups: [], group: groupName(group, turn.language) },
          day: dayFacts(needs, on, day),
          values: { on, from, to, panel: panel.join(', ') },
          data: { which: found.meeting.record, seen: found.document.events ?? 0 },
        },
        turn.language,
      )
      return answered(right.permit, message, { record: found.meeting.record })
    }
    if (!read.ok) return again(Object.keys(present(values)).length === 0 ? [] : read.faults)
    if (Object.keys(present(values)).length === 0) return again([])
    const acted = await changeMeeting(needs, ask, { record: found.meeting.record, seen, whose: 'runs' }, (meeting) => ({
      meeting: { ...meeting, ...read.when, sequence: meeting.sequence + 1 },
      fields: ['on', 'from', 'to', 'panel'],
      facts: { from: meeting.on, to: read.when.on },
    }))
    if (!acted.ok) return acted.why === 'changed-since' ? again(['changed-since']) : refused(acted.why)
    const now = { meeting: meetingOf(acted.document), document: acted.document }
    const card = await shownMeeting(needs, turn, group, {
      ...{ found: now, view: 'agenda', permit: acted.permit, any, note: 'saved' },
    })
    return answered(acted.permit, card, { record: found.meeting.record })
  }

const present = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value))

const sentChange = sentWhen.extend({ seen: z.coerce.number().int().nonnegative() })

/** `meeting change` with a line a field, the button that opens its form, and the form sent back. */
export const change = (needs: MeetingsNeeds) => {
  const run = changing(needs)
  return {
    say: async (turn: Turn, text: string, ask: Ask<'meeting.change'>, any: AskAny): Promise<Answer> => {
      // Without a group's name the first line is a field already.
      const { subject, fields } = typedFields(/^[^\n]*:/.test(text) ? `\n${text}` : text, names)
      const meant = await groupIn(needs, turn, subject, { any, whose: 'runs' })
      const found = 'group' in meant ? nextOf(await meetingsOf(needs, meant.group)) : undefined
      if (!('group' in meant) || !found) return refused('not-there')
      const { group: _, ...values } = fields
      return run(turn, { found, group: meant.group }, { values, seen: found.document.events ?? 0 }, { ask, any })
    },
    open: pressWith<'meeting.change'>(needs, (turn, meant, _data, asks) =>
      run(turn, meant, { values: {}, seen: meant.found.document.events ?? 0 }, asks),
    ),
    save: pressWith<'meeting.change'>(needs, (turn, meant, data, asks) => {
      const sent = sentChange.safeParse(data)
      if (!sent.success) return Promise.resolve(unreadable)
      const { group: _, ...values } = valuesIn(sent.data)
      return run(turn, meant, { values, seen: sent.data.seen }, asks)
    }),
  }
}
