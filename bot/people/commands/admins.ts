import { z } from 'zod'
import { adminsMessage } from '../../../cards/admins/index.ts'
import { organisationRecord } from '../../directory/records.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { command, press } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Changed } from '../admins/change.ts'
import { makeAdmin, stopAdmin } from '../admins/change.ts'
import { adminsFacts, areaName, noted } from '../admins/shown.ts'
import type { Does } from '../admins/target.ts'
import { adminAreas, readArea, targetOf, typedTarget } from '../admins/target.ts'
import type { PeopleNeeds } from '../needs.ts'

type Given = Parameters<typeof targetOf>[0]

const pressed = z.object({ person: z.string().max(300), area: z.string().max(20) })

const shown = { record: 'admins' } as const

const list =
  (needs: PeopleNeeds) =>
  async (turn: Turn, rest: string, ask: Ask<'admins.read'>): Promise<Answer> => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    const { language } = turn
    const area = readArea(rest, needs)
    if (area === 'unknown')
      return answered(right.permit, adminsMessage(noted({ what: 'area-unknown' }), language), shown)
    const own = adminAreas(await needs.known(turn.who))
    const facts = await adminsFacts(needs, area ? [area] : own, { day: dayOf(turn.at), language })
    return answered(right.permit, adminsMessage(facts, language), shown)
  }

/** The right to ask which person or area is meant: of an admin of anywhere. */
const askWhich = async <A extends Does>(needs: PeopleNeeds, { who }: Turn, ask: Ask<A>) => {
  const areas = adminAreas(await needs.known(who))
  return ask({ state: 'kept', ...(areas === 'every' ? {} : { areas }) })
}

const changing =
  <A extends Does>(
    needs: PeopleNeeds,
    does: A,
    change: (needs: PeopleNeeds, ask: Ask<A>, whom: Parameters<typeof makeAdmin>[2]) => Promise<Changed<A>>,
  ) =>
  async (turn: Turn, given: Given, ask: Ask<A>): Promise<Answer> => {
    const { language, who } = turn
    const directory = await needs.directory()
    const target = targetOf(given, { does, directory, language, actor: await needs.known(who) }, needs)
    if ('note' in target) {
      const right = await askWhich(needs, turn, ask)
      if (!right.ok) return refused(right.why)
      return answered(right.permit, adminsMessage(noted(target.note, target.choices), language), shown)
    }
    const { person, area } = target
    const about = { name: person.name, area: areaName(area, needs, language) }
    if (does === 'admins.appoint' && person.identities.length === 0) {
      const right = await ask({ state: 'kept', areas: [area] })
      if (!right.ok) return refused(right.why)
      return answered(right.permit, adminsMessage(noted({ what: 'not-joined', ...about }), language), shown)
    }
    const changed = await change(needs, ask, target)
    if (!changed.ok) return refused(changed.why)
    const record = organisationRecord(person.organisation)
    return answered(changed.permit, adminsMessage(noted({ what: changed.what, ...about }), language), { record })
  }

const verbsOf = <A extends Does>(
  needs: PeopleNeeds,
  { does, words, run }: { does: A; words: readonly string[]; run: ReturnType<typeof changing<A>> },
): Capability => ({
  commands: [
    command({
      words,
      action: does,
      home: 'private',
      run: async (turn, rest, ask) => run(turn, typedTarget(rest, await needs.directory(), needs), ask),
    }),
  ],
  presses: {
    [does]: press({
      action: does,
      home: 'private',
      run: async (turn, data, ask) => {
        const read = pressed.safeParse(data)
        const person = read.success ? (await needs.directory()).people.get(read.data.person) : undefined
        if (!read.success || !person) return unreadable
        return run(turn, { people: [person], area: readArea(read.data.area, needs) }, ask)
      },
    }),
  },
})

/** Who the admins are; making and ending one. */
export const adminCommands = (needs: PeopleNeeds): readonly Capability[] => [
  {
    commands: [command({ words: ['admins', 'gweinyddwyr'], action: 'admins.read', home: 'private', run: list(needs) })],
    presses: {},
  },
  verbsOf(needs, {
    does: 'admins.appoint',
    words: ['make admin', 'gwneud yn weinyddwr'],
    run: changing(needs, 'admins.appoint', makeAdmin),
  }),
  verbsOf(needs, {
    does: 'admins.end',
    words: ['end admin', 'terfynu gweinyddwr'],
    run: changing(needs, 'admins.end', stopAdmin),
  }),
]
