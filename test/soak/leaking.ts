import { subscribe } from 'node:diagnostics_channel'

// A planted failure: a bot that keeps every request, with what it worked out for it.
const kept: unknown[] = []
subscribe('http.server.request.start', (started) => {
  kept.push({ started, workedOut: Array.from({ length: 100_000 }, (_, index) => index) })
})
