import { englishDay } from '../../dates.ts'
import type { TenantsFacts, TenantsNote } from '../facts.ts'

const notes: Record<TenantsNote, string> = {
  allowed: 'People of this tenant are answered.',
  stopped: 'People of this tenant are no longer answered from that day.',
  already: 'This tenant is allowed already.',
  'not-allowed': 'This tenant is not allowed, so there is nothing to stop.',
  'outside-limit': 'The configuration does not permit this tenant. Whoever runs the server can widen it.',
  host: 'Liaison lives in this tenant. It is always allowed.',
  'no-tenant': 'Type the tenant’s id: letters a to f and digits, with four hyphens.',
  'day-unread': 'I could not read the day. Type, for instance: from 4 January',
  'day-past': 'That day is over. Type today or a day to come.',
}

const day = (date: string | undefined, today: string) => (date ? englishDay(date, today) : '')

export const en = {
  summary: () => 'Allowed tenants',
  heading: () => 'Allowed tenants',
  note: (note: TenantsNote) => notes[note],
  tenant: () => 'Tenant',
  state: ({ state, day: date }: TenantsFacts['tenants'][number], today: string) =>
    ({
      host: 'Liaison lives here',
      allowed: 'allowed',
      from: `allowed from ${day(date, today)}`,
      until: `allowed until ${day(date, today)}`,
      stopped: 'stopped',
    })[state],
  more: (count: number) => `And ${count} more.`,
  mayBeAllowed: () => 'Permitted by the configuration, not allowed yet',
  allow: (start: string) => `Allow ${start}…`,
  typed: () => 'Type: allow tenant id, or: stop tenant id. With a day: stop tenant id from 4 January',
}

export type TenantsWords = typeof en
