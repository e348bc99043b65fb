import type { Timers } from '../../delivery/brings.ts'
import type { Decision } from '../../records/contract.ts'
import type { Join } from '../domain/join.ts'
import type { PeopleNeeds } from '../needs.ts'
import { joinAt, joinOf } from '../records.ts'
import { decidersOf } from './deciders.ts'
import { linking, notLinking, passing } from './decisions.ts'
import { linkEntry } from './link-entry.ts'
import { settledByOthers, workerAsks } from './worker.ts'

const referenceIn = (record: string) => record.slice('join|'.length)

const moveOn = async (
  needs: PeopleNeeds,
  reference: string,
  action: 'join.pass-to-admin' | 'join.link',
  decision: (join: Join) => Decision,
) => {
  const acted = await needs.records.act(workerAsks(needs, action), joinAt(reference), (current) => ({
    subject: current ? { state: joinOf(current).state } : {},
    decide: () => (current ? { ok: true, decision: decision(joinOf(current)) } : { ok: false, why: 'not-there' }),
  }))
  if (!acted.ok) settledByOthers(acted.why)
}

/**
 * What follows by itself. `join.link` may be cut short after any step and done again: the entry is changed once, the version of
 * the directory is raised at least once, and only then does the request say that it is done.
 */
export const joinTimers = (needs: PeopleNeeds): Timers => {
  const telling = () => ({ at: needs.clock(), calendar: needs.calendar })

  return {
    'join.unanswered': async ({ record }) => {
      const stored = await needs.records.read(joinAt(referenceIn(record)))
      if (!stored || joinOf(stored).state !== 'asked') return
      const admins = await decidersOf(needs, joinOf(stored), 'admin')
      await moveOn(needs, referenceIn(record), 'join.pass-to-admin', (join) => passing(join, admins, telling()))
    },
    'join.link': async ({ record }) => {
      const stored = await needs.records.read(joinAt(referenceIn(record)))
      const join = stored && joinOf(stored)
      if (join?.state !== 'confirmed' || join.linkedAt) return
      const done = await linkEntry(needs, join)
      if (done.result === 'linked' || done.result === 'already') {
        await needs.raiseVersion()
        await moveOn(needs, join.reference, 'join.link', (current) => linking(current, telling()))
        return
      }
      const admins = await decidersOf(needs, join, 'admin')
      const by = done.result === 'taken' ? done.by : undefined
      await moveOn(needs, join.reference, 'join.link', (current) => notLinking(current, by, admins, telling()))
    },
  }
}
