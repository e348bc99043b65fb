import type { SettingsNote } from '../../../cards/area-settings/facts.ts'
import type { AreaCode } from '../../places/understanding.ts'
import { preventedBy } from '../../rights/audience.ts'
import type { Actor } from '../../rights/roles.ts'
import type { Subject } from '../../rights/subject.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { areasStewardedBy } from '../areas.ts'
import { areasOfAsker } from '../asking.ts'
import type { Notice } from '../domain/area-settings.ts'
import { withNotice } from '../domain/area-settings.ts'
import type { GroupsNeeds } from '../needs.ts'
import type { ShowingSettings } from '../settings-card.ts'
import { settingsCard } from '../settings-card.ts'
import { settingsAt, settingsDocument, settingsOf } from '../stored-settings.ts'

/** `area settings`: which channels the asker's areas have chosen. */
export const showSettings =
  (needs: GroupsNeeds) =>
  async (turn: Turn, _text: string, ask: Ask<'area.open'>): Promise<Answer> => {
    const areas = await areasOfAsker(needs, turn)
    const right = await ask({ areas })
    if (!right.ok) return refused(right.why)
    return answered(right.permit, await settingsCard(needs, turn, areas), { record: 'area-settings', entries: areas })
  }

/** The area that is named behind the command, or the only one that the asker looks after. */
const areaMeant = (text: string, areas: readonly AreaCode[], { resolve }: GroupsNeeds): AreaCode | undefined => {
  const meant = text === '' ? areas : resolve(text).areas.filter((area) => areas.includes(area))
  const [only, ...others] = meant
  return others.length === 0 ? only : undefined
}

interface Choice {
  readonly audience: Notice['audience']
  /** Whether the channel in which it is typed is chosen, or none is. */
  readonly channel: 'here' | 'none'
}

/** What keeps a channel from being chosen; `undefined` when nothing does. */
const preventedIn = async (
  { attending }: GroupsNeeds,
  { where }: Turn,
  { audience, channel }: Choice,
): Promise<ShowingSettings | undefined> => {
  if (channel === 'none') return undefined
  if (where.kind === 'personal') return { note: 'not-a-channel' }
  const roster = await attending(where.conversation)
  const verdict = preventedBy(audience, roster)
  if (verdict.ok) return undefined
  return roster ? { note: 'somebody-else-there', people: verdict.people.slice(0, 10) } : { note: 'roster-unknown' }
}

const subjectOf = (area: AreaCode, { audience }: Choice, isKept: boolean): Subject => ({
  state: isKept ? 'kept' : 'none',
  areas: [area],
  audience,
})

const choosing =
  (needs: GroupsNeeds, choice: Choice) => async (turn: Turn, area: AreaCode, ask: Ask<'area.change'>) => {
    const at = settingsAt(area)
    const { audience } = choice
    const notice: Notice = {
      audience,
      from: dayOf(turn.at),
      ...(choice.channel === 'here' ? { channel: turn.where.conversation } : {}),
    }
    let note: SettingsNote = 'unchanged'
    const acted = await needs.records.act(ask, at, (current) => ({
      subject: subjectOf(area, choice, current !== undefined),
      decide: () => {
        const before = current ? settingsOf(current) : { area, notices: [] }
        const after = withNotice(before, notice)
        if (after === before)
          return { ok: true, decision: { document: current ?? settingsDocument(after), happened: [] } }
        note = choice.channel === 'here' ? 'set' : 'cleared'
        return {
          ok: true,
          decision: {
            document: settingsDocument(after),
            happened: [
              {
                action: 'area.change',
                fields: ['notices'],
                facts: { audience, from: notice.from, channel: notice.channel ?? 'none' },
              },
            ],
          },
        }
      },
    }))
    return { acted, note }
  }

/** `notice channel for all agencies`, `no notice channel for police and cps`, …: from today, for one area. */
export const chooseNotice = (needs: GroupsNeeds, choice: Choice) => {
  const choose = choosing(needs, choice)
  return async (turn: Turn, text: string, ask: Ask<'area.change'>): Promise<Answer> => {
    const actor: Actor = await needs.actor(turn.who)
    const areas = areasStewardedBy(actor, await needs.directory(), needs.places)
    const area = areaMeant(text, areas, needs)
    const prevented = area === undefined ? { note: 'which-area' as const } : await preventedIn(needs, turn, choice)
    if (area === undefined || prevented) {
      const right = await ask({ state: 'kept', areas, audience: choice.audience })
      if (!right.ok) return refused(right.why)
      const about = area === undefined ? areas : [area]
      return answered(right.permit, await settingsCard(needs, turn, about, prevented), { record: 'area-settings' })
    }
    const { acted, note } = await choose(turn, area, ask)
    if (!acted.ok) return refused(acted.why)
    return answered(acted.permit, await settingsCard(needs, turn, [area], { note }), {
      record: settingsAt(area).record,
    })
  }
}
