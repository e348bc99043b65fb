import { z } from 'zod'
import { groupsMeant } from '../../groups/asking.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupAt, groupOf } from '../../groups/stored.ts'
import type { Action } from '../../rights/actions.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Answer } from '../../turns/answer.ts'
import { refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { FoundMeeting } from '../find.ts'
import type { MeetingsNeeds } from '../needs.ts'
import { meetingAt, meetingOf } from '../stored.ts'

export interface Asks<A extends Action> {
  readonly ask: Ask<A>
  readonly any: AskAny
}

interface Meant {
  readonly group: Group
  /** What is left of the text when the group's name is taken out. */
  readonly rest: string
}

/** The group that a text begins with, or that of the channel, or the only one: and what else the text says. */
export const groupIn = async (
  needs: MeetingsNeeds,
  turn: Turn,
  text: string,
  { any, whose }: { readonly any: AskAny; readonly whose: 'runs' | 'belongs' },
): Promise<Meant | { readonly several: readonly Group[]; readonly permit?: Permit }> => {
  const ask = (subject: Parameters<AskAny>[1]) => any('group.open', subject)
  const whole = await groupsMeant(needs, turn, { text, whose }, ask)
  if (whole.ok && whole.groups.length === 1 && whole.groups[0]) return { group: whole.groups[0], rest: '' }
  const bare = await groupsMeant(needs, turn, { text: '', whose }, ask)
  if (!bare.ok) return { several: [] }
  const [only, ...others] = bare.groups
  return only && others.length === 0 ? { group: only, rest: text } : { several: bare.groups }
}

const sentWhich = z.looseObject({ which: z.string().startsWith('meeting|').max(200) })

/** What is done with a meeting that a button names. */
export type WithMeeting<A extends Action> = (
  turn: Turn,
  meant: { readonly found: FoundMeeting; readonly group: Group },
  data: unknown,
  asks: Asks<A>,
) => Promise<Answer>

export const pressWith =
  <A extends Action>(needs: MeetingsNeeds, run: WithMeeting<A>) =>
  async (turn: Turn, data: unknown, ask: Ask<A>, any: AskAny): Promise<Answer> => {
    const sent = sentWhich.safeParse(data)
    if (!sent.success) return unreadable
    const document = await needs.records.read(meetingAt(sent.data.which))
    const meeting = document && meetingOf(document)
    const group = meeting && (await needs.records.read(groupAt(meeting.group)))
    if (!document || !meeting || !group) return refused('not-there')
    return run(turn, { found: { meeting, document }, group: groupOf(group) }, data, { ask, any })
  }
