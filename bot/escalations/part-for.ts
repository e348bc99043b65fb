import { keyOfPerson } from '../rights/decide.ts'
import { dayOf } from '../time/instant.ts'
import type { Turn } from '../turns/turn.ts'
import type { Escalation } from './domain/escalation.ts'
import type { EscalationsNeeds } from './needs.ts'
import { receiversOf } from './subject.ts'

/** The agency in whose place this person acts: the first that waits for them. */
export const partFor = async (
  needs: Pick<EscalationsNeeds, 'directory'>,
  { who, at }: Turn,
  escalation: Escalation,
) => {
  const directory = await needs.directory()
  const isTheirs = (part: Escalation['concerned'][number]) =>
    receiversOf(escalation, part, { directory, day: dayOf(at) }).includes(keyOfPerson(who))
  const own = escalation.concerned.filter(isTheirs)
  return own.find(({ state }) => state !== 'answered') ?? own[0] ?? escalation.concerned[0]
}
