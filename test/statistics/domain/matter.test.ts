import { describe, expect, test } from 'vitest'
import type { Matter } from '../../../bot/statistics/domain/matter.ts'
import { matterOfEscalation, matterOfQuestion, wholeOf } from '../../../bot/statistics/domain/matter.ts'
import { countedMinutes, stretchesOf } from '../../../bot/statistics/domain/stretch.ts'
import { instantOf } from '../../../bot/time/instant.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { escalation, part } from '../../escalations/acting.ts'
import { question } from '../../questions/acting.ts'

const calendar = loadCalendar()
const monday = (time: string) => instantOf(`2026-11-23T${time}:00Z`)
const tuesday = (time: string) => instantOf(`2026-11-24T${time}:00Z`)
const unpaused = { calendar, pauses: [] }

const answered = (more: object = {}) =>
  part('police', { state: 'answered', acknowledgedAt: monday('11:00'), answeredAt: tuesday('10:00'), ...more })

const partsOf = ({ parts }: Matter) => parts.map(({ acknowledged, answered: to, isOpen }) => [acknowledged, to, isOpen])

describe('An escalation', () => {
  test('is counted in working minutes from when it was raised', () => {
    expect(partsOf(matterOfEscalation(escalation({ state: 'responded', concerned: [answered()] }), unpaused))).toEqual([
      [60, 480, false],
    ])
  })

  test('that nobody has answered is open until it is closed', () => {
    expect(partsOf(matterOfEscalation(escalation(), unpaused))).toEqual([[undefined, undefined, true]])
    expect(partsOf(matterOfEscalation(escalation({ state: 'withdrawn' }), unpaused))).toEqual([
      [undefined, undefined, false],
    ])
  })

  test('that was disputed is open again until the next answer, which is the one that counts', () => {
    const again = part('police', { state: 'acknowledged', acknowledgedAt: monday('11:00') })
    const disputed = matterOfEscalation(escalation({ state: 'acknowledged', concerned: [again] }), unpaused)
    expect(partsOf(disputed)).toEqual([[60, undefined, true]])
  })

  test('of two agencies is answered as a whole when both have answered, and counts for each by itself', () => {
    const both = matterOfEscalation(escalation({ state: 'raised', concerned: [answered(), part('cps')] }), unpaused)
    expect(partsOf(both)).toEqual([
      [60, 480, false],
      [undefined, undefined, true],
    ])
    expect(wholeOf(both)).toEqual({ acknowledged: undefined, answered: undefined, isOpen: true })
    const done = answered({ agency: 'cps', acknowledgedAt: monday('12:00'), answeredAt: tuesday('11:00') })
    expect(
      wholeOf(matterOfEscalation(escalation({ state: 'responded', concerned: [answered(), done] }), unpaused)),
    ).toEqual({
      ...{ acknowledged: 120, answered: 540, isOpen: false },
    })
  })

  test('keeps nothing of who raised it or who answered', () => {
    const matter = matterOfEscalation(escalation({ concerned: [answered({ answeredBy: 'host|asha' })] }), unpaused)
    expect(JSON.stringify(matter)).not.toMatch(/host|asha|ceri|spoc/)
  })
})

describe('Paused time', () => {
  const pauses = stretchesOf([monday('10:30'), monday('12:00'), monday('16:00'), tuesday('09:30'), tuesday('12:00')])

  test('goes from where a pause began to where it ended; one that has not ended counts for nothing yet', () => {
    expect(pauses).toEqual([
      { from: monday('10:30'), to: monday('12:00') },
      { from: monday('16:00'), to: tuesday('09:30') },
    ])
  })

  test('is left out, as far as it lies between', () => {
    expect(countedMinutes(monday('10:00'), monday('11:00'), { calendar, pauses })).toBe(30)
    expect(countedMinutes(monday('10:00'), monday('17:00'), { calendar, pauses })).toBe(420 - 90 - 60)
    expect(countedMinutes(monday('10:00'), tuesday('10:00'), { calendar, pauses })).toBe(480 - 90 - 90)
  })

  test('and what lies past the table of holidays is not counted at all', () => {
    const known = { calendar: { ...calendar, until: '2026-11-23' }, pauses: [] }
    expect(countedMinutes(monday('10:00'), tuesday('10:00'), known)).toBeUndefined()
  })
})

describe('A question', () => {
  test('is answered or open, and belongs to the organisation of the post that is asked', () => {
    const asked = { ...question, to: 'post|avon-police|spoc' }
    expect(matterOfQuestion(asked, calendar).parts).toMatchObject([{ organisation: 'avon-police', isOpen: true }])
    const done = { ...question, state: 'answered' as const, answeredAt: monday('12:30') }
    expect(matterOfQuestion(done, calendar).parts).toMatchObject([{ answered: 150, isOpen: false }])
  })

  test('that was raised further is neither', () => {
    const further = { ...question, state: 'raised-further' as const }
    expect(matterOfQuestion(further, calendar).parts).toMatchObject([{ answered: undefined, isOpen: false }])
  })
})
