import type { TenantsFacts } from './facts.ts'

const tenant = (number: number) => `0d3e0000-0000-4000-8000-00000000000${number}`

const base: TenantsFacts = {
  tenants: [
    { tenant: tenant(1), state: 'host' },
    { tenant: tenant(2), state: 'allowed' },
  ],
  more: 0,
  mayBeAllowed: [],
  today: '2026-11-23',
}

export const samples: Readonly<Record<string, TenantsFacts>> = {
  list: base,
  dated: {
    ...base,
    tenants: [
      { tenant: tenant(1), state: 'host' },
      { tenant: tenant(2), state: 'from', day: '2026-12-07' },
      { tenant: tenant(3), state: 'until', day: '2027-01-03' },
      { tenant: tenant(4), state: 'stopped' },
    ],
    more: 5,
    mayBeAllowed: [tenant(5)],
  },
  allowed: { ...base, note: { what: 'allowed', tenant: tenant(2) } },
  host: { ...base, note: { what: 'host', tenant: tenant(1) } },
  'outside-limit': { ...base, note: { what: 'outside-limit', tenant: tenant(9) } },
  'day-unread': { ...base, note: { what: 'day-unread' } },
}
