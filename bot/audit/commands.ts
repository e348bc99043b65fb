import { conflict } from '../../cards/retention/conflict.ts'
import { keptThings } from '../../cards/retention/facts.ts'
import { en } from '../../cards/retention/words/en.ts'
import type { Acted } from '../records/contract.ts'
import type { OpenRecords } from '../records/open.ts'
import type { Action } from '../rights/actions.ts'
import type { Refusal } from '../rights/refusal.ts'
import type { Store } from '../storage/port.ts'
import type { Day } from '../time/instant.ts'
import type { AskAny } from '../turns/capability.ts'
import type { CaseKeys } from './case-key.ts'
import type { Command } from './command-line.ts'
import { usage } from './command-line.ts'
import type { ByCase } from './export/case.ts'
import { recordsFor } from './export/case.ts'
import { exportLog } from './export/export.ts'
import type { AuditLog } from './log.ts'
import { retentionOf } from './retention/confirm.ts'
import { liftHold, placeHold } from './retention/hold.ts'
import { purge } from './retention/purge.ts'
import type { Closable } from './retention/purge-records.ts'
import { rowOn } from './retention/table.ts'
import { sentenceOf } from './verify/finding.ts'
import { verify } from './verify/verify.ts'

/** What the commands need: the product's own parts, the operator's right to ask, and two ways to speak. */
export interface CommandNeeds {
  readonly store: Store
  readonly records: OpenRecords
  readonly log: AuditLog
  readonly ask: AskAny
  readonly caseKeys: CaseKeys
  readonly holders: readonly ByCase[]
  readonly closables: readonly Closable[]
  readonly today: Day
  /** A line for the person at the keyboard. */
  readonly say: (line: string) => void
  /** What was asked for, as it is. */
  readonly print: (text: string) => void
}

const refusals: { readonly [Why in Refusal | 'not-confirmed' | 'not-a-urn' | 'no-key']?: string } = {
  'not-confirmed': 'Nothing is purged until an admin has confirmed the table: npm run retention -- show.',
  'not-a-urn': 'That is no URN: eleven characters, as in 12AB1234567, with or without its suffix.',
  'no-key': 'There is no key here from which cases are named, so no record names one.',
  'not-in-this-state': 'There is nothing to change: it is so already.',
}

const refused = (say: CommandNeeds['say'], why: keyof typeof refusals): number => {
  say(refusals[why] ?? `Refused: ${why}.`)
  return 1
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const runVerify = async ({ store, log, ask, say }: CommandNeeds): Promise<number> => {
  const asked = await ask('audit.verify', {})
  if (!asked.ok) return refused(say, asked.why)
  await log.note(asked.permit, { record: 'audit' })
  const { records, events, chains, entries, broken } = await verify(store)
  say(
    `Checked: ${counted(records, 'record')} with ${counted(events, 'event')}, ${counted(chains, 'chain')} of the log with ${counted(entries, 'entry', 'entries')}.`,
  )
  say(broken ? `Broken: ${sentenceOf(broken)} Nothing after it was checked.` : 'Every chain is whole.')
  return broken ? 1 : 0
}

const runShow = async ({ store, ask, log, today, say }: CommandNeeds): Promise<number> => {
  const asked = await ask('retention.read', {})
  if (!asked.ok) return refused(say, asked.why)
  await log.note(asked.permit, { record: 'retention|table' })
  const { state, rows } = await retentionOf(store)
  say(state === 'confirmed' ? 'Confirmed by an admin.' : 'Proposed: no admin has confirmed it, and nothing is purged.')
  for (const what of keptThings) {
    const row = rowOn(rows, what, today)
    if (!row) continue
    const period = typeof row.period === 'number' ? en.months(row.period) : en.period(row.period)
    say(`- ${en.what(what)}: ${period}. ${en.basis(what)}`)
  }
  for (const sentence of conflict(en)) say(sentence)
  return 0
}

const runPurge = async ({ ask, say, ...needs }: CommandNeeds, dryRun: boolean): Promise<number> => {
  const result = await purge({ ...needs, say }, ask, { dryRun })
  if (!result.ok) return refused(say, result.why)
  const { records, held, chains, copies } = result
  const verb = dryRun ? 'Would be purged' : 'Purged'
  say(
    `${verb}: ${counted(records, 'record')}, ${counted(chains, 'chain')} of the log, the copies of ${counted(copies, 'record')}. Held: ${held}.`,
  )
  return 0
}

/** A URN is held under each key there ever was; anything else is a record. */
const runHold = async (
  { records, ask, caseKeys, say }: CommandNeeds,
  { what, target }: Extract<Command, { readonly name: 'hold' }>,
): Promise<number> => {
  const keys = caseKeys.all(target)
  const targets: readonly string[] = keys.length > 0 ? keys : [target]
  let code = 0
  for (const each of targets) {
    const acted: Acted<Action> =
      what === 'place'
        ? await placeHold(records, (subject) => ask('hold.place', subject), each)
        : await liftHold(records, (subject) => ask('hold.lift', subject), each)
    if (acted.ok) say(`${each}: ${what === 'place' ? 'held' : 'no longer held'}.`)
    else code = refused(say, acted.why)
  }
  return code
}

/** Runs one command and answers the exit code: 0 done, 1 refused or broken, 2 not understood. */
export const runCommand = async (command: Command, needs: CommandNeeds): Promise<number> => {
  const { say } = needs
  switch (command.name) {
    case 'verify':
      return runVerify(needs)
    case 'export': {
      const result = await exportLog(needs, needs.ask, command)
      return result.ok ? 0 : refused(say, result.why)
    }
    case 'records': {
      const result = await recordsFor(needs, needs.ask, command.urn)
      if (!result.ok) return refused(say, result.why)
      say(`${counted(result.records, 'record')} and ${counted(result.entries, 'entry', 'entries')} of the log.`)
      return 0
    }
    case 'retention':
      return command.what === 'show' ? runShow(needs) : runPurge(needs, command.dryRun)
    case 'hold':
      return runHold(needs, command)
    case 'unreadable':
      say(command.why)
      if (command.why !== usage) say(usage)
      return 2
  }
}
