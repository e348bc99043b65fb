import { z } from 'zod'
import type { GroupNote } from '../../../cards/group/facts.ts'
import { nameOfParty } from '../../directory/party-accounts.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { changeGroup } from '../change.ts'
import type { Group } from '../domain/group.ts'
import { mayBelong, withMember, withoutMember } from '../domain/members.ts'
import { groupFinder } from '../finder.ts'
import type { GroupsNeeds } from '../needs.ts'
import type { Scope } from '../parties.ts'
import { agencyOfParty, choiceOfParty, partiesMeant } from '../parties.ts'
import { shownGroup } from '../shown.ts'
import { groupAt, groupOf } from '../stored.ts'
import type { Asks } from './on-group.ts'
import { onlyShown, sayWith } from './on-group.ts'

export type MemberDoing = 'add' | 'remove'
type Changing = Asks<'group.change'>

/** "Sam Example to the scrutiny group", "Sam Example from …": who, and of which group. */
const split: Readonly<Record<MemberDoing, RegExp>> = {
  add: /^(.+)\s(?:to|at|i)\s+(?:the\s+|y\s+|r\s+)?(.+)$/iu,
  remove: /^(.+)\s(?:from|oddi ar|o)\s+(?:the\s+|y\s+|r\s+)?(.+)$/iu,
}

const readWho = (text: string, does: MemberDoing): { readonly who: string; readonly group: string } => {
  const [, who = text, group = ''] = split[does].exec(text) ?? []
  return { who: who.trim(), group: group.trim() }
}

const memberCommands = (needs: GroupsNeeds, does: MemberDoing) => {
  const change = changeGroup(needs)

  const scopeOf = async (area: string, { at }: Turn): Promise<Scope> => ({
    directory: await needs.directory(),
    ...{ area, day: dayOf(at), places: needs.places },
  })

  const add = (group: Group, party: string, scope: Scope): { group: Group; note: GroupNote } => {
    const agency = agencyOfParty(scope.directory, party)
    if (agency === undefined) return { group, note: 'unknown-member' }
    if (!mayBelong(group, agency)) return { group, note: 'member-not-justice' }
    const after = withMember(group, { party, agency })
    return { group: after, note: after === group ? 'already-member' : 'member-added' }
  }

  const remove = (group: Group, party: string): { group: Group; note: GroupNote } => {
    const after = withoutMember(group, party)
    return { group: after, note: after === group ? 'no-member' : 'member-removed' }
  }

  const settle = async (turn: Turn, { record, area }: Group, party: string, asks: Changing): Promise<Answer> => {
    const scope = await scopeOf(area, turn)
    let note: GroupNote = 'unchanged'
    const seen = (await needs.records.read(groupAt(record)))?.events ?? 0
    const acted = await change('group.change', asks.ask, { record, at: turn.at, seen }, (now) => {
      const made = does === 'add' ? add(now, party, scope) : remove(now, party)
      note = made.note
      return { group: made.group, facts: { party } }
    })
    if (!acted.ok) return refused(acted.why)
    const about = nameOfParty(scope.directory, party, scope.day, turn.language)
    const card = await shownGroup(needs, turn, groupOf(acted.document), asks.any, { note, ...(about ? { about } : {}) })
    return answered(acted.permit, card, { record })
  }

  /** A member is one of the group; whoever is to be one is in the contact list. */
  const meantIn = (group: Group, who: string, scope: Scope): readonly string[] => {
    const meant = partiesMeant(scope, who)
    const members = new Set(group.members.map(({ party }) => party))
    return does === 'add' ? meant : meant.filter((party) => members.has(party))
  }

  const named = async (turn: Turn, group: Group, who: string, asks: Changing): Promise<Answer> => {
    const scope = await scopeOf(group.area, turn)
    const meant = meantIn(group, who, scope)
    const [party, ...more] = meant
    if (party === undefined)
      return onlyShown(needs, turn, group, { ...asks, note: does === 'add' ? 'unknown-member' : 'no-member' })
    if (more.length === 0) return settle(turn, group, party, asks)
    const labelOf = (one: string) => choiceOfParty(scope, one, turn.language) ?? one
    const which = meant.map((one) => ({ label: labelOf(one), party: one, does }))
    return onlyShown(needs, turn, group, { ...asks, which })
  }

  const say = (turn: Turn, text: string, ask: Ask<'group.change'>, any: AskAny): Promise<Answer> => {
    const { who, group } = readWho(text, does)
    const meaning = { doing: 'change', whose: 'runs' } as const
    return sayWith<'group.change'>(needs, meaning, (_, one, asks) => named(turn, one, who, asks))(turn, group, ask, any)
  }

  const sent = z.object({ record: z.string().max(200), party: z.string().max(400) })

  const press = async (turn: Turn, data: unknown, ask: Ask<'group.change'>, any: AskAny): Promise<Answer> => {
    const parsed = sent.safeParse(data)
    if (!parsed.success) return unreadable
    const group = await groupFinder(needs).read(parsed.data.record)
    return group ? settle(turn, group, parsed.data.party, { ask, any }) : refused('not-there')
  }

  return { say, press }
}

/** `group add member … to …`, `group remove member … from …`, and the buttons that say who of several is meant. */
export const members = (needs: GroupsNeeds) => ({
  add: memberCommands(needs, 'add'),
  remove: memberCommands(needs, 'remove'),
})
