import { z } from 'zod'
import type { GroupNote } from '../../../cards/group/facts.ts'
import { preventedBy } from '../../rights/audience.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { areasOfAsker } from '../asking.ts'
import { changeGroup } from '../change.ts'
import type { Group } from '../domain/group.ts'
import { groupFinder } from '../finder.ts'
import { listCard } from '../list-card.ts'
import type { Attending, GroupsNeeds } from '../needs.ts'
import { shownGroup } from '../shown.ts'
import { groupOf } from '../stored.ts'
import type { Asks } from './on-group.ts'
import { onlyShown, sayWith } from './on-group.ts'

type Linking = Asks<'group.link'>

interface Told {
  readonly note: GroupNote
  readonly about?: string
}

const mostNamed = 10

/** Who keeps a group's matters out of a channel; `undefined` when nobody does. */
const prevention = (
  { audience }: Pick<Group, 'audience'>,
  roster: readonly Attending[] | undefined,
): Told | undefined => {
  const verdict = preventedBy(audience, roster)
  if (verdict.ok) return undefined
  if (roster === undefined) return { note: 'roster-unknown' }
  return { note: 'somebody-else-there', about: verdict.people.slice(0, mostNamed).join('; ') }
}

const isThere = (roster: readonly Attending[] | undefined, { who }: Turn) =>
  roster?.some(({ account }) => account && keyOfPerson(account) === keyOfPerson(who)) === true

const linking = (needs: GroupsNeeds) => {
  const find = groupFinder(needs)
  const change = changeGroup(needs)

  return async (turn: Turn, group: Group, channel: string, asks: Linking): Promise<Answer> => {
    const roster = await needs.attending(channel)
    const linked = await find.ofChannel(channel)
    const isElsewhere = linked !== undefined && linked.record !== group.record
    const prevented = isElsewhere ? { note: 'linked-elsewhere' as const } : prevention(group, roster)
    if (prevented) return onlyShown(needs, turn, group, { ...asks, ...prevented })
    const where = { record: group.record, at: turn.at }
    const acted = await change('group.link', asks.ask, where, (now) => ({
      group: { ...now, channel },
      facts: { channel },
    }))
    if (!acted.ok) return refused(acted.why)
    const card = await shownGroup(needs, turn, groupOf(acted.document), asks.any, { note: 'linked' })
    return answered(acted.permit, card, { record: group.record })
  }
}

/** `link this channel to …`: typed in the channel, which then belongs to the group. */
export const linkChannel = (needs: GroupsNeeds) => {
  const link = linking(needs)
  return sayWith<'group.link'>(needs, { doing: 'link', whose: 'runs' }, (turn, group, asks) =>
    turn.where.kind === 'personal'
      ? onlyShown(needs, turn, group, { ...asks, note: 'not-a-channel' })
      : link(turn, group, turn.where.conversation, asks),
  )
}

const sent = z.object({ record: z.string().max(200), channel: z.string().max(500) })

/** Which of several was meant. The channel comes from a card, so whoever presses has to be in it. */
export const linkChosen = (needs: GroupsNeeds) => {
  const link = linking(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'group.link'>, any: AskAny): Promise<Answer> => {
    const parsed = sent.safeParse(data)
    if (!parsed.success) return unreadable
    const { record, channel } = parsed.data
    const group = await groupFinder(needs).read(record)
    if (!group || !isThere(await needs.attending(channel), turn)) return refused('not-there')
    return link(turn, group, channel, { ask, any })
  }
}

/** `unlink this channel`: the group that it belonged to has none. */
export const unlinkChannel = (needs: GroupsNeeds) => {
  const find = groupFinder(needs)
  const change = changeGroup(needs)
  return async (turn: Turn, _text: string, ask: Ask<'group.link'>, any: AskAny): Promise<Answer> => {
    const { kind, conversation } = turn.where
    const linked = kind === 'personal' ? undefined : await find.ofChannel(conversation)
    if (!linked) {
      const right = await ask({ state: 'standing', areas: await areasOfAsker(needs, turn) })
      if (!right.ok) return refused(right.why)
      const card = listCard([], { asked: 'channel', doing: 'link', mayAdd: false, language: turn.language }, needs)
      return answered(right.permit, card, { record: 'groups' })
    }
    const { record } = linked
    const acted = await change('group.link', ask, { record, at: turn.at }, (now) => {
      const { channel, ...rest } = now
      return { group: channel === conversation ? rest : now }
    })
    if (!acted.ok) return refused(acted.why)
    const card = await shownGroup(needs, turn, groupOf(acted.document), any, { note: 'unlinked' })
    return answered(acted.permit, card, { record })
  }
}
