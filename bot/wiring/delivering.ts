import { setTimeout as sleep } from 'node:timers/promises'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { AuditLog } from '../audit/log.ts'
import type { Address, Folds, Renderers, Timers } from '../delivery/brings.ts'
import type { Schedule } from '../delivery/folding/needs.ts'
import { openDelivery } from '../delivery/index.ts'
import type { Watch } from '../delivery/watch.ts'
import type { OpenRecords } from '../records/open.ts'
import type { AskNeeds } from '../rights/ask.ts'
import { asWorker } from '../rights/ask.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { Fate, Outlet } from '../turns/reach.ts'
import { newReference } from '../turns/reference.ts'
import type { Knowledge } from './knowledge.ts'

interface Needs {
  readonly store: Store
  readonly clock: Clock
  readonly now: Clock
  readonly instance: string
  readonly leaseMs?: number
  readonly inSlot?: Schedule
  readonly outlet: Outlet
  readonly records: OpenRecords
  readonly audit: AuditLog
  readonly renderers: Renderers
  readonly timers: Timers
  readonly folds: Folds
  readonly toMailbox: (mailbox: string, message: Message, key: string) => Promise<Fate>
  readonly watch: Watch
  readonly onFault: (error: unknown) => void
  readonly knowledge: Pick<Knowledge, 'directory' | 'actors'>
  readonly languageOf: (to: Address) => Promise<Language>
}

/** Calls back once; an idle process may end meanwhile. */
export const schedule = (milliseconds: number, run: () => void) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

export const waiting = { wait: (milliseconds: number) => sleep(milliseconds), random: Math.random }

/** To whom something goes, as the log names it. */
const recipientsOf = async (to: Address | undefined, { known }: AskNeeds) => {
  if (to === undefined) return { entries: [], to: { agencies: [] } }
  if ('mailbox' in to) return { entries: [], to: { mailbox: to.mailbox, agencies: [] } }
  if ('conversation' in to) return { entries: [], to: { conversation: to.conversation, agencies: [] } }
  const { parts } = await known(to.person)
  const agencies = [...new Set(parts.flatMap(({ agency }) => agency ?? []))]
  return { entries: [keyOfPerson(to.person)], to: { agencies } }
}

/** What is owed, sent: each message on record as a disclosure before it leaves. */
export const openDelivering = (needs: Needs) => {
  const { audit, clock, knowledge, records } = needs
  const sending = async () => {
    const right = await asWorker(clock(), newReference())('message.send', {})
    if (!right.ok) throw new TypeError('Liaison itself may not send: the table of rights is wrong.')
    return right.permit
  }
  return openDelivery({
    ...needs,
    schedule,
    copyToLog: records.copyToLog,
    audit: async (owed, record) => {
      const { entries, to } = await recipientsOf(owed.to, knowledge.actors)
      await audit.note(await sending(), { record, entries }, { to })
    },
    auditPost: async (address, post, records) => {
      const { entries, to } = await recipientsOf(address, knowledge.actors)
      await audit.note(await sending(), { record: post, entries: [...entries, ...records] }, { to })
    },
  })
}
