import { z } from 'zod'
import { rosterMessage } from '../../../cards/roster/index.ts'
import { whichChannelMessage } from '../../../cards/which-channel/index.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Actor } from '../../rights/roles.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { command, press } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { areaName } from '../admins/shown.ts'
import type { KnownChannel, PeopleNeeds } from '../needs.ts'
import { areasConcerned } from '../reach/areas.ts'
import { checkFacts } from '../reach/check.ts'
import { memberOf } from '../reach/member.ts'

const pressed = z.object({ conversation: z.string().max(500) })

const mostOffered = 5
/** A roster is several calls to Teams; of more channels than these the name has to be typed. */
const mostRosters = 20

type Stewarded = readonly AreaCode[] | 'every'

interface Offered {
  readonly channel: KnownChannel & { readonly number: number }
  readonly areas: readonly AreaCode[]
}

/** The areas in which somebody looks after the partnership. */
const stewardedBy = ({ parts }: Actor): Stewarded => {
  const areas = parts
    .filter(({ role }) => role === 'coordinator' || role === 'deputy-coordinator' || role === 'admin')
    .map((part) => part.areas)
  return areas.includes('every') ? 'every' : [...new Set(areas.filter((one) => one !== 'every').flat())]
}

/** Who in a channel can be reached: asked in the channel itself, or 1:1 about one that Liaison is in. */
export const checkCommands = (needs: PeopleNeeds): Capability => {
  const { outlet, host, places } = needs

  const members = async (conversation: string) => {
    const [roster, directory] = await Promise.all([outlet.roster(conversation), needs.directory()])
    return { directory, members: roster?.map((one) => memberOf(one, directory, host.tenantId)) }
  }

  const check = async (
    turn: Turn,
    { conversation, name }: KnownChannel,
    ask: Ask<'channel.check'>,
  ): Promise<Answer> => {
    const { directory, members: there } = await members(conversation)
    const own = stewardedBy(await needs.known(turn.who))
    const concerned = areasConcerned(directory, there ?? [], places)
    // A roster that Teams would not give says nothing of where the channel belongs.
    const areas = there ? concerned : own === 'every' ? [] : own
    const right = await ask({ areas })
    if (!right.ok) return refused(right.why)
    const shared = own === 'every' ? areas : areas.filter((area) => own.includes(area))
    const facts = await checkFacts(
      needs,
      { directory, areas: shared, members: there, channel: name },
      { day: dayOf(turn.at), language: turn.language },
    )
    const entries = there?.flatMap(({ people }) => people.map(({ id }) => id)) ?? []
    return answered(right.permit, rosterMessage(facts, turn.language), { record: conversation, entries })
  }

  /** Of the channels that may be meant those of the asker's areas, as far as their rosters say. */
  const offered = async (own: Stewarded, typed: string): Promise<readonly Offered[]> => {
    const all = (await needs.channels())
      .toSorted((first, second) => first.conversation.localeCompare(second.conversation))
      .map((channel, index) => ({ ...channel, number: index + 1 }))
    const called = all.filter(
      ({ name = '', number }) => name.toLowerCase().includes(typed.toLowerCase()) || `${number}` === typed,
    )
    const meant = (called.length > 0 ? called : all).slice(0, mostRosters)
    const found = await Promise.all(
      meant.map(async (channel) => {
        const { directory, members: there } = await members(channel.conversation)
        return { channel, areas: areasConcerned(directory, there ?? [], places) }
      }),
    )
    return found.filter(({ areas }) => own === 'every' || areas.some((area) => own.includes(area)))
  }

  const which = async (turn: Turn, typed: string, ask: Ask<'channel.check'>): Promise<Answer> => {
    const { language } = turn
    const own = stewardedBy(await needs.known(turn.who))
    const right = await ask(own === 'every' ? {} : { areas: own })
    if (!right.ok) return refused(right.why)
    const found = await offered(own, typed)
    const [only] = found
    if (typed !== '' && only && found.length === 1) return check(turn, only.channel, ask)
    const facts = {
      channels: found.slice(0, mostOffered).map(({ channel: { conversation, number, name }, areas }) => ({
        conversation,
        number,
        ...(name ? { channel: name } : {}),
        areas: areas.map((area) => areaName(area, needs, language)).slice(0, 1),
      })),
      more: Math.max(0, found.length - mostOffered),
    }
    return answered(right.permit, whichChannelMessage(facts, language), { record: 'channels' })
  }

  const named = async (conversation: string) =>
    (await needs.channels()).find((one) => one.conversation === conversation)

  return {
    commands: [
      command({
        words: ['check', 'gwirio'],
        action: 'channel.check',
        home: 'private',
        run: async (turn, rest, ask) => {
          const { kind, conversation } = turn.where
          if (kind === 'personal') return which(turn, rest.trim(), ask)
          return check(turn, (await named(conversation)) ?? { conversation }, ask)
        },
      }),
    ],
    presses: {
      'channel.check': press({
        action: 'channel.check',
        home: 'private',
        run: async (turn, data, ask) => {
          const read = pressed.safeParse(data)
          if (!read.success) return unreadable
          const channel = await named(read.data.conversation)
          // A conversation that Liaison is not in is one that there is none of.
          return channel ? check(turn, channel, ask) : refused('not-there')
        },
      }),
    },
  }
}
