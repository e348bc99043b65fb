import type { Audit, AuditorNeeds } from '../../bot/delivery/auditor/index.ts'
import { openAuditor } from '../../bot/delivery/auditor/index.ts'
import { setting } from './setting.ts'

export const minutes = (count: number) => count * 60_000

/** As `setting`, with somebody who looks whether all is done. */
export const auditing = (over: Partial<AuditorNeeds> = {}, here = setting()) => {
  const noted: Audit[] = []
  const { store, clock, now, onFault } = here.needs()
  const open = (more: Partial<AuditorNeeds> = {}) =>
    openAuditor({
      ...{ store, clock, now, onFault, instance: 'one' },
      schedule: () => () => {},
      unowed: async () => 0,
      note: async (audit) => void noted.push(audit),
      ...over,
      ...more,
    })
  const auditor = open()
  return {
    ...here,
    auditor,
    open,
    noted,
    now,
    audit: async (): Promise<Audit> => {
      await auditor.run()
      const last = auditor.last()
      if (!last) throw new Error('No audit was done.')
      return last
    },
    /** Changes what somebody owes, as whoever holds it would. */
    holds: async (id: string, change: object, record = 'thing|1') => {
      const read = await store.read('records', record, `owed|${id}`)
      if (!read) throw new Error(`Nobody owes ${id}.`)
      await store.commit(record, [{ type: 'replace', document: { ...read.value, ...change }, tag: read.tag }])
    },
  }
}
