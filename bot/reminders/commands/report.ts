import { coordinatorReportMessage } from '../../../cards/coordinator-report/index.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupsOfArea } from '../../groups/queries.ts'
import { groupOf } from '../../groups/stored.ts'
import type { AreaCode } from '../../places/understanding.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import { areasOfActor } from '../areas.ts'
import type { RemindersNeeds } from '../needs.ts'
import { reportFacts } from '../report/facts.ts'

/** The coordinator's report of this moment, of the groups that the asker looks after. */
export const reportCommands = (needs: RemindersNeeds): Capability => {
  const { store, places, resolve } = needs

  const groupsIn = async (areas: readonly AreaCode[]): Promise<readonly Group[]> => {
    const found: Group[] = []
    for (const area of areas)
      for await (const { value } of everyPage(store, groupsOfArea, { area })) found.push(groupOf(value))
    return found.filter(({ state }) => state === 'standing')
  }

  const report = async (turn: Turn, text: string, ask: Ask<'delivery.read'>): Promise<Answer> => {
    const { who, at, language } = turn
    const own = areasOfActor(await needs.known(who), await needs.directory(), places)
    const areas = text === '' ? own : resolve(text, { lang: language === 'cy' ? 'cy' : 'en' }).areas
    const right = await ask({ areas })
    if (!right.ok) return refused(right.why)
    const asked = await Promise.all(
      (await groupsIn(areas)).map(async (group) => ({
        group,
        right: await ask({ areas: [group.area], audience: group.audience }),
      })),
    )
    const groups = asked.flatMap(({ group, right: given }) => (given.ok ? [{ group, permit: given.permit }] : []))
    const facts = await reportFacts(needs, groups, at)
    return answered(right.permit, coordinatorReportMessage(facts(language), language), {
      record: 'report',
      entries: groups.map(({ group }) => group.record),
    })
  }

  return {
    commands: spoken({ en: ['report'], cy: ['adroddiad'], action: 'delivery.read', run: report }),
    presses: {},
  }
}
