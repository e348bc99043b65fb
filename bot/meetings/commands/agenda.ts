import { z } from 'zod'
import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import type { MeetingFault } from '../../../cards/meeting-form/facts.ts'
import { meetingFormMessage } from '../../../cards/meeting-form/index.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupName } from '../../groups/name.ts'
import type { Guarded } from '../../guard/guarded.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { shownMeeting } from '../card.ts'
import { changeMeeting } from '../change.ts'
import type { FoundMeeting } from '../find.ts'
import { meetingsOf, nextOf } from '../find.ts'
import type { MeetingsNeeds } from '../needs.ts'
import { meetingOf } from '../stored.ts'
import { meetingSubject } from '../subject.ts'
import type { Asks } from './on-group.ts'
import { groupIn, pressWith } from './on-group.ts'
import { showMeeting } from './show.ts'

const longest = 120
const mostItems = 40

interface Meant {
  readonly found: FoundMeeting
  readonly group: Group
}

interface Unfinished {
  readonly faults: readonly MeetingFault[]
  readonly found: readonly FoundKind[]
  readonly item: string
}

type ReadItem = { readonly ok: true; readonly text: Guarded } | ({ readonly ok: false } & Unfinished)

/** The guard reads an item before anything of it is shown again. */
const readItem = async (
  { readText }: MeetingsNeeds,
  { group }: Meant,
  typed: string,
  { language }: Turn,
): Promise<ReadItem> => {
  const text = typed.replace(/\s+/g, ' ').trim()
  if (text === '') return { ok: false, faults: ['item-blank'], found: [], item: '' }
  const read = await readText({ text, audience: group.audience, lang: language === 'cy' ? 'cy' : 'en' })
  if (read.ok === 'refused') return { ok: false, faults: ['left-out'], found: read.categories, item: '' }
  if (read.ok === 'masked') return { ok: false, faults: ['masked'], found: read.categories, item: read.shown }
  return text.length > longest
    ? { ok: false, faults: ['item-too-long'], found: [], item: text.slice(0, longest) }
    : { ok: true, text: read.text }
}

const form = async (
  needs: MeetingsNeeds,
  turn: Turn,
  { found: { meeting, document }, group }: Meant,
  { faults, found, item }: Unfinished,
  ask: Ask<'meeting.add-item'>,
): Promise<Answer> => {
  const directory = await needs.directory()
  const today = dayOf(turn.at)
  const right = await ask(meetingSubject(group, meeting.state, { directory, day: today, whose: 'belongs' }))
  if (!right.ok) return refused(right.why)
  const message = meetingFormMessage(
    {
      ...{ kind: 'item', faults, found, values: { item }, members: [], groups: [] },
      group: groupName(group, turn.language),
      day: { on: meeting.on, today, days: workingDistance(today, meeting.on, needs.calendar) },
      data: { which: meeting.record, seen: document.events ?? 0 },
    },
    turn.language,
  )
  return answered(right.permit, message, { record: meeting.record })
}

const adding =
  (needs: MeetingsNeeds) =>
  async (turn: Turn, meant: Meant, typed: string, { ask, any }: Asks<'meeting.add-item'>): Promise<Answer> => {
    const read = await readItem(needs, meant, typed, turn)
    if (!read.ok) return form(needs, turn, meant, read, ask)
    const { group, found } = meant
    const id = `item-${turn.reference}`
    const acted = await changeMeeting(
      needs,
      ask,
      { record: found.meeting.record, whose: 'belongs' },
      (meeting, { as }) =>
        meeting.items.length >= mostItems
          ? undefined
          : {
              meeting: {
                ...meeting,
                items: [...meeting.items, { id, text: id, by: keyOfPerson(turn.who), agency: as.agency }],
              },
              fields: ['items', id],
              texts: [{ field: id, text: read.text }],
            },
    )
    if (!acted.ok) return refused(acted.why)
    const now = { meeting: meetingOf(acted.document), document: acted.document }
    const card = await shownMeeting(needs, turn, group, {
      ...{ found: now, view: 'agenda', permit: acted.permit, any, note: 'added' },
    })
    return answered(acted.permit, card, { record: found.meeting.record })
  }

const sentItem = z.looseObject({ item: z.string().max(2_000).optional() })

/** `agenda`, and `agenda add …`: anyone in the group can add. */
export const agenda = (needs: MeetingsNeeds) => {
  const add = adding(needs)
  return {
    show: showMeeting<'meeting.open'>(needs, 'agenda'),
    say: async (turn: Turn, text: string, ask: Ask<'meeting.add-item'>, any: AskAny): Promise<Answer> => {
      const meant = await groupIn(needs, turn, '', { any, whose: 'belongs' })
      const found = 'group' in meant ? nextOf(await meetingsOf(needs, meant.group)) : undefined
      if (!('group' in meant) || !found) return refused('not-there')
      return add(turn, { found, group: meant.group }, text, { ask, any })
    },
    open: pressWith<'meeting.add-item'>(needs, (turn, meant, _data, { ask }) =>
      form(needs, turn, meant, { faults: [], found: [], item: '' }, ask),
    ),
    save: pressWith<'meeting.add-item'>(needs, (turn, meant, data, asks) => {
      const sent = sentItem.safeParse(data)
      return sent.success ? add(turn, meant, sent.data.item ?? '', asks) : Promise.resolve(unreadable)
    }),
    /** Off the agenda again, and its words are erased: by whoever added it, or whoever runs the group. */
    remove: pressWith<'meeting.add-item'>(needs, async (turn, { found, group }, data, { ask, any }) => {
      const sent = sentItem.safeParse(data)
      if (!sent.success) return unreadable
      const who = keyOfPerson(turn.who)
      const directory = await needs.directory()
      const runs = await any(
        'meeting.record',
        meetingSubject(group, found.meeting.state, { directory, day: dayOf(turn.at), whose: 'runs' }),
      )
      const acted = await changeMeeting(needs, ask, { record: found.meeting.record, whose: 'belongs' }, (meeting) => {
        const item = meeting.items.find((one) => 'by' in one && one.id === sent.data.item)
        if (!item || !('by' in item) || (item.by !== who && !runs.ok)) return undefined
        return {
          meeting: { ...meeting, items: meeting.items.filter((one) => one !== item) },
          fields: ['items'],
          erased: [item.text],
        }
      })
      if (!acted.ok) return refused(acted.why)
      const now = { meeting: meetingOf(acted.document), document: acted.document }
      const note = now.meeting.items.length < found.meeting.items.length ? 'removed' : 'unchanged'
      const card = await shownMeeting(needs, turn, group, {
        ...{ found: now, view: 'agenda', permit: acted.permit, any, note },
      })
      return answered(acted.permit, card, { record: found.meeting.record })
    }),
  }
}
