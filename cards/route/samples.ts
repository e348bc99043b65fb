import type { RouteFacts } from './facts.ts'

const base = { partner: false, today: '2026-11-23' } as const

export const samples: Readonly<Record<string, RouteFacts>> = {
  chat: { ...base, by: 'chat', seenOn: '2026-11-20' },
  tested: { ...base, by: 'chat', seenOn: '2026-11-20', test: 'sent' },
  'test-not-sent': { ...base, by: 'chat', seenOn: '2026-11-20', test: 'blocked' },
  'email-only': { ...base, by: 'email', email: 'grace@harbour-light.isva.example', partner: true },
  nothing: { ...base, by: 'nothing', appLink: 'https://teams.example/l/app/liaison' },
}
