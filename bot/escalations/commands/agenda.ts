import { groupsOfArea } from '../../groups/queries.ts'
import { groupOf } from '../../groups/stored.ts'
import { meetingsOf, nextOf } from '../../meetings/find.ts'
import { everyPage } from '../../storage/pages.ts'
import { dayOf } from '../../time/instant.ts'
import type { Escalation } from '../domain/escalation.ts'
import type { Step } from '../domain/step.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { escalationOf } from '../stored.ts'
import { take } from './steps.ts'
import type { WithEscalation } from './which.ts'

/** The group at whose next meeting it is looked at: that of the agencies that may see it. */
const typeFor = { multi: 'scrutiny', justice: 'rasso-joim' } as const

const agendaOf = async (needs: EscalationsNeeds, { to, audience }: Escalation, today: string) => {
  for await (const { value } of everyPage(needs.store, groupsOfArea, { area: to.area })) {
    const group = groupOf(value)
    if (group.type !== typeFor[audience] || group.state !== 'standing') continue
    const next = nextOf(await meetingsOf(needs, group))?.meeting.on
    return { group: group.record, ...(next !== undefined && next >= today ? { on: next } : {}) }
  }
  return undefined
}

/** Puts it on the agenda of the scrutiny group's next meeting. Where the area has no such group, nothing changes. */
export const agenda =
  (needs: EscalationsNeeds): WithEscalation<'escalation.agenda'> =>
  async (turn, found, _words, asks) => {
    const on = await agendaOf(needs, escalationOf(found), dayOf(turn.at))
    const step = (): Step | undefined => on && { type: 'agenda', ...on }
    return take(needs, turn, found, { type: 'agenda', step }, asks)
  }
