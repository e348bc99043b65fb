import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { groupTypes } from '../../bot/groups/domain/group.ts'
import { meetingDiagram } from '../../bot/meetings/diagram.ts'
import type { Meeting } from '../../bot/meetings/domain/meeting.ts'
import { meetingStates } from '../../bot/meetings/domain/meeting.ts'
import { next } from '../../bot/meetings/domain/next.ts'
import { readPanel } from '../../bot/meetings/domain/panel.ts'
import { isStanding, standingFor } from '../../bot/meetings/domain/standing.ts'
import { readTime } from '../../bot/meetings/domain/times.ts'
import { fileNameFor, recordIn } from '../../bot/meetings/invitation/address.ts'
import { invitationFile } from '../../bot/meetings/invitation/file.ts'
import { withDiagram } from '../../bot/records/diagram.ts'
import type { Rule } from '../../bot/rights/actions.ts'
import { actions } from '../../bot/rights/actions.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { agendaCodes } from '../../cards/meeting/facts.ts'

describe('what may be done with a meeting', () => {
  test.each([
    ['change', 'meeting.change'],
    ['add-item', 'meeting.add-item'],
    ['hold', 'meeting.record'],
    ['miss', 'meeting.record'],
  ] as const)('%s: by right in the same states as by the table', (step, action) => {
    const rule: Rule = actions[action]
    const states = meetingStates.filter((state) => {
      const steps: readonly string[] = next[state]
      return steps.includes(step)
    })
    expect(rule.from).toEqual(states)
  })

  test('is drawn in the README from the table (stale: npm run diagrams)', async () => {
    const page = await readFile(new URL('../../bot/meetings/README.md', import.meta.url), 'utf8')
    expect(page).toBe(withDiagram(page, meetingDiagram()))
  })
})

describe('what stands on every agenda', () => {
  test.each(groupTypes)('of a group of type %s is known to its card', (type) => {
    for (const item of standingFor(type)) expect(agendaCodes).toContain(item)
  })

  test('ends with the date of the next meeting, or begins with what was agreed', () => {
    for (const type of groupTypes) expect(standingFor(type)).toContain('actions')
    expect(agendaCodes.every(isStanding)).toBe(true)
    expect(isStanding('anything else')).toBe(false)
  })
})

describe('a case slot', () => {
  test.each(['P1', 'p1, P2', 'A12 B3', ''])('may be called %j', (typed) => {
    expect(readPanel(typed)).toBeDefined()
  })

  test.each(['52SB1234526', 'Jane Doe', 'P1 Smith', 'P1234', '07700 900987', '12/03/1990'])(
    'may not be called %j: nothing of a case stands there',
    (typed) => {
      expect(readPanel(typed)).toBeUndefined()
    },
  )
})

describe('a time', () => {
  test.each([
    ['14:00', '14:00'],
    ['2pm', '14:00'],
    ['9.30', '09:30'],
    ['12pm', '12:00'],
    ['25:00', undefined],
    ['14:75', undefined],
    ['13pm', undefined],
    ['soon', undefined],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })
})

const now = instantOf('2026-11-23T10:00:00Z')
const keys = [`k1:${'a'.repeat(32)}`] as const

describe('the address of an invitation', () => {
  const name = fileNameFor('meeting|K7M2-9QXA', now, keys)

  test('finds its meeting for a quarter, and after that nothing', () => {
    expect(recordIn(name, now, keys)).toBe('meeting|K7M2-9QXA')
    expect(recordIn(name, instantOf('2027-02-21T10:00:00Z'), keys)).toBe('meeting|K7M2-9QXA')
    expect(recordIn(name, instantOf('2027-02-22T10:00:00Z'), keys)).toBeUndefined()
  })

  test.each([
    ['another meeting', name.replace('K7M2', 'K7M3')],
    ['a later day', name.replace('20270221', '20280221')],
    ['another ending', name.replace('.ics', '.txt')],
    ['no signature', 'K7M2-9QXA~20270221~.ics'],
    ['nothing', ''],
  ])('is refused with %s', (_what, other) => {
    expect(recordIn(other, now, keys)).toBeUndefined()
  })

  test('is refused when it was signed with another key', () => {
    expect(recordIn(name, now, [`k2:${'b'.repeat(32)}`])).toBeUndefined()
  })

  test('is short enough for a path', () => {
    expect(name.length).toBeLessThan(100)
  })
})

describe('an invitation', () => {
  const meeting: Meeting = {
    ...{ record: 'meeting|K7M2-9QXA', group: 'group|1', area: 'E23000036', audience: 'multi', state: 'planned' },
    ...{ on: '2026-12-04', from: '14:00', to: '15:30', items: [], panel: ['P1'], attendance: [], sequence: 2 },
  }
  const file = (on: string) =>
    invitationFile({ meeting: { ...meeting, on }, title: 'Scrutiny Group', now: new Date(now) })

  test.each([
    ['2026-12-04', '20261204T140000Z'],
    ['2027-03-27', '20270327T140000Z'],
    ['2027-03-28', '20270328T130000Z'],
    ['2027-10-30', '20271030T130000Z'],
    ['2027-10-31', '20271031T140000Z'],
    ['2028-02-29', '20280229T140000Z'],
  ])('on %s begins at two in the afternoon in London, whatever the season', (on, start) => {
    expect(file(on)).toContain(`DTSTART:${start}`)
  })

  test('says what kind of meeting, and nothing of its agenda', () => {
    expect(file('2026-12-04')).toContain('SUMMARY:Scrutiny Group')
    expect(file('2026-12-04')).toContain('SEQUENCE:2')
    expect(file('2026-12-04')).not.toContain('P1')
  })
})
