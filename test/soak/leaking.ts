import { subscribe } from 'node:diagnostics_channel'

// A planted failure: a bot that keeps every request.
const kept: unknown[] = []
subscribe('http.server.request.start', (started) => {
  kept.push(started)
})
