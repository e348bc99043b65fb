import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Instant } from '../time/instant.ts'
import { answered, refused } from '../turns/answer.ts'
import type { Command } from '../turns/capability.ts'
import { command } from '../turns/capability.ts'
import type { TurnableClock } from './clock.ts'

const units: ReadonlyMap<string, (count: string) => string> = new Map([
  ['w', (count) => `P${count}W`],
  ['d', (count) => `P${count}D`],
  ['h', (count) => `PT${count}H`],
  ['m', (count) => `PT${count}M`],
])

/** `+1d`, `+2h`, `+30m`, `+1w` or an ISO 8601 duration such as `P1DT2H`. */
const durationIn = (text: string): string => {
  const short = /^\+?\s*(\d{1,4})\s*([wdhm])$/i.exec(text)
  const [, count = '', unit = ''] = short ?? []
  return units.get(unit.toLowerCase())?.(count) ?? text.replace(/^\+\s*/, '').toUpperCase()
}

export interface ClockWords {
  readonly now: (at: Instant, language: Language) => Message
  readonly refused: (why: 'backwards' | 'unreadable', language: Language) => Message
}

/** `clock` shows civil time, `clock +1d` turns it. */
export const clockCommand = (clock: TurnableClock, words: ClockWords): Command =>
  command({
    words: ['clock', 'cloc'],
    action: 'clock.turn',
    home: 'anywhere',
    run: async ({ language }, rest, ask) => {
      const right = await ask({})
      if (!right.ok) return refused(right.why)
      const outcome = rest === '' ? { now: clock.clock() } : await clock.turn({ advance: durationIn(rest) })
      const message = 'now' in outcome ? words.now(outcome.now, language) : words.refused(outcome.refused, language)
      return answered(right.permit, message, { record: 'clock' })
    },
  })
