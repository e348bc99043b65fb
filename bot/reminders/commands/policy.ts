import { z } from 'zod'
import type { AreaCode } from '../../places/understanding.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny, Capability } from '../../turns/capability.ts'
import { pressed, spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import { areasOfActor } from '../areas.ts'
import type { DatedPolicy } from '../domain/policy.ts'
import { inForceOn } from '../domain/policy.ts'
import type { RemindersNeeds } from '../needs.ts'
import { policyForm, policyShown } from '../policies/shown.ts'
import { policiesAt, policiesDocument, policiesOf } from '../policies/stored.ts'
import type { Asked } from '../policies/typed.ts'
import { readTyped } from '../policies/typed.ts'
import { readWanted, withChosen } from '../policies/wanted.ts'
import { shippedPolicy } from '../policy.ts'

const sentArea = z.object({ area: z.string().max(100) })

const sentForm = z.object({
  before: z.string().max(40).default(''),
  after: z.string().max(40).default(''),
  coordinator: z.string().max(40),
  chair: z.string().max(40),
  onTheDay: z.enum(['true', 'false']),
  from: z.string().max(40),
})

const stateOf = (dated: readonly DatedPolicy[]) => (dated.length > 0 ? 'kept' : 'none')

const spokenLanguage = ({ language }: Turn) => (language === 'cy' ? 'cy' : 'en')

/** When reminders come, area by area: shown to those who belong there, changed by those who look after it. */
export const policyCommands = (needs: RemindersNeeds): Capability => {
  const { records, places, resolve, planning } = needs

  const chosenIn = async (area: AreaCode): Promise<readonly DatedPolicy[]> => {
    const document = await records.read(policiesAt)
    return (document && policiesOf(document).get(area)) ?? []
  }

  const ownAreas = async ({ who }: Turn) => areasOfActor(await needs.known(who), await needs.directory(), places)

  const show = async (
    turn: Turn,
    area: AreaCode,
    { permit, any, isSaved }: { permit: Permit; any: AskAny; isSaved?: true },
  ): Promise<Answer> => {
    const dated = await chosenIn(area)
    const change = await any('area.change', { areas: [area], state: stateOf(dated) })
    const others = (await ownAreas(turn)).filter((one) => one !== area)
    const more = { mayChange: change.ok, others, ...(isSaved ? { isSaved } : {}) }
    return policyShown(needs, turn, { area, dated, permit }, more)
  }

  const open = async (turn: Turn, area: AreaCode | undefined, ask: Ask<'area.open'>, any: AskAny): Promise<Answer> => {
    const right = await ask({ areas: area === undefined ? [] : [area] })
    if (!right.ok || area === undefined) return refused(right.ok ? 'not-there' : right.why)
    return show(turn, area, { permit: right.permit, any })
  }

  const save = async (
    turn: Turn,
    { area, asked }: { area: AreaCode; asked: Asked },
    ask: Ask<'area.change'>,
    any: AskAny,
  ): Promise<Answer> => {
    const today = dayOf(turn.at)
    const before = await chosenIn(area)
    const wanted = readWanted(asked, inForceOn(before, today, shippedPolicy), { today, language: spokenLanguage(turn) })
    if (!wanted.ok) {
      const right = await ask({ areas: [area], state: stateOf(before) })
      if (!right.ok) return refused(right.why)
      return policyForm(needs, turn, { area, dated: before, permit: right.permit }, { faults: wanted.faults, asked })
    }
    const { dated } = wanted
    const acted = await records.act(ask, policiesAt, (current) => {
      const all = current ? policiesOf(current) : new Map<string, readonly DatedPolicy[]>()
      const chosen = all.get(area) ?? []
      return {
        subject: { areas: [area], state: stateOf(chosen) },
        decide: () => ({
          ok: true,
          decision: {
            document: policiesDocument(new Map([...all, [area, withChosen(chosen, dated)]])),
            happened: [{ action: 'area.change', fields: ['chosen'], facts: { area, from: dated.from } }],
          },
        }),
      }
    })
    if (!acted.ok) return refused(acted.why)
    await planning.policies.ready()
    return show(turn, area, { permit: acted.permit, any, isSaved: true })
  }

  const areaCalled = async (turn: Turn, text: string): Promise<AreaCode | undefined> => {
    const [own] = await ownAreas(turn)
    return text.trim() === '' ? own : resolve(text, { lang: spokenLanguage(turn) }).areas[0]
  }

  const startChange = async (turn: Turn, area: AreaCode | undefined, ask: Ask<'area.change'>) => {
    const chosen = area === undefined ? [] : await chosenIn(area)
    const right = await ask({ areas: area === undefined ? [] : [area], state: stateOf(chosen) })
    if (!right.ok || area === undefined) return refused(right.ok ? 'not-there' : right.why)
    return policyForm(needs, turn, { area, dated: chosen, permit: right.permit }, { faults: [], asked: {} })
  }

  /** The area that a card names, where there is one of that code. */
  const areaSent = (data: unknown): AreaCode | undefined => {
    const { data: sent } = sentArea.safeParse(data)
    return sent && places.nameOf(sent.area) ? sent.area : undefined
  }

  return {
    commands: [
      ...spoken({
        en: ['reminders'],
        cy: ['nodiadau atgoffa'],
        action: 'area.open',
        run: async (turn, text, ask, any) => open(turn, await areaCalled(turn, text), ask, any),
      }),
      ...spoken({
        en: ['reminders change'],
        cy: ['newid nodiadau atgoffa'],
        action: 'area.change',
        run: async (turn, text, ask, any) => {
          const { area: called, asked } = readTyped(text)
          const area = await areaCalled(turn, called)
          const isForm = area === undefined || Object.keys(asked).length === 0
          return isForm ? startChange(turn, area, ask) : save(turn, { area, asked }, ask, any)
        },
      }),
    ],
    presses: {
      'reminders.show': pressed('area.open', async (turn, data, ask, any) => {
        const area = areaSent(data)
        return area === undefined ? unreadable : open(turn, area, ask, any)
      }),
      'reminders.change': pressed('area.change', async (turn, data, ask) => {
        const area = areaSent(data)
        return area === undefined ? unreadable : startChange(turn, area, ask)
      }),
      'reminders.save': pressed('area.change', async (turn, data, ask, any) => {
        const area = areaSent(data)
        const sent = sentForm.safeParse(data)
        if (area === undefined || !sent.success) return unreadable
        const { onTheDay, ...asked } = sent.data
        return save(turn, { area, asked: { ...asked, onTheDay: onTheDay === 'true' } }, ask, any)
      }),
    },
  }
}
