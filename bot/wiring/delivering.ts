import { setTimeout as sleep } from 'node:timers/promises'
import type { Language } from '../../cards/language.ts'
import type { AuditLog } from '../audit/log.ts'
import type { Renderers, Timers } from '../delivery/brings.ts'
import { openDelivery } from '../delivery/index.ts'
import { findIdentity } from '../directory/identities.ts'
import type { Target } from '../records/contract.ts'
import type { OpenRecords } from '../records/open.ts'
import type { AskNeeds } from '../rights/ask.ts'
import { asWorker } from '../rights/ask.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { Outlet } from '../turns/reach.ts'
import { newReference } from '../turns/reference.ts'
import type { Knowledge } from './knowledge.ts'

interface Needs {
  readonly store: Store
  readonly clock: Clock
  readonly now: Clock
  readonly instance: string
  readonly outlet: Outlet
  readonly records: OpenRecords
  readonly audit: AuditLog
  readonly renderers: Renderers
  readonly timers: Timers
  readonly onFault: (error: unknown) => void
  readonly knowledge: Pick<Knowledge, 'directory' | 'actors'>
  readonly languageOf: (to: Target) => Promise<Language>
}

/** Calls back once; an idle process may end meanwhile. */
const schedule = (milliseconds: number, run: () => void) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

export const waiting = { wait: (milliseconds: number) => sleep(milliseconds), random: Math.random }

/** In what language somebody reads: their own choice, else their client's language, else English. */
export const languageFor =
  ({ knowledge, outlet }: Pick<Needs, 'knowledge' | 'outlet'>) =>
  async (to: Target): Promise<Language> => {
    if (!('person' in to)) return 'en'
    const { people } = findIdentity(await knowledge.directory(), to.person)
    const chosen = people.find(({ language }) => language)?.language
    if (chosen) return chosen
    const route = await outlet.routeTo(to.person)
    return (route.by === 'chat' ? route.language : undefined) ?? 'en'
  }

/** To whom something goes, as the log names it. */
const recipientsOf = async (to: Target | undefined, { known }: AskNeeds) => {
  if (to === undefined) return { entries: [], to: { agencies: [] } }
  if ('conversation' in to) return { entries: [], to: { conversation: to.conversation, agencies: [] } }
  const { parts } = await known(to.person)
  const agencies = [...new Set(parts.flatMap(({ agency }) => agency ?? []))]
  return { entries: [keyOfPerson(to.person)], to: { agencies } }
}

/** What is owed, sent: each message on record as a disclosure before it leaves. */
export const openDelivering = (needs: Needs) => {
  const { audit, clock, knowledge, records } = needs
  return openDelivery({
    ...needs,
    schedule,
    copyToLog: records.copyToLog,
    audit: async (owed, record) => {
      const sending = await asWorker(clock(), newReference())('message.send', {})
      if (!sending.ok) throw new TypeError('Liaison itself may not send: the table of rights is wrong.')
      const { entries, to } = await recipientsOf(owed.to, knowledge.actors)
      await audit.note(sending.permit, { record, entries }, { to })
    },
  })
}
