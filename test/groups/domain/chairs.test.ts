import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chairLine, readChairLine } from '../../../bot/groups/domain/chair-lines.ts'
import { chairChangesAfter, chairsOn } from '../../../bot/groups/domain/chairs.ts'
import type { Chairing } from '../../../bot/groups/domain/group.ts'
import { addDays } from '../../../bot/time/instant.ts'

const police = 'person|force|one'
const cps = 'person|cps|two'

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2027-12-01', days))

const chairing: fc.Arbitrary<Chairing> = fc
  .record({ party: fc.constantFrom(police, cps, 'post|force|lead'), from: day, length: fc.option(fc.nat(200)) })
  .map(({ party, from, length }) => ({ party, from, ...(length === null ? {} : { to: addDays(from, length) }) }))

const chairs = fc.array(chairing, { maxLength: 6 }).map((all) => ({ chairs: all }))

const same = (first: readonly string[], second: readonly string[]) =>
  JSON.stringify(first.toSorted()) === JSON.stringify(second.toSorted())

describe('Who is in the chair', () => {
  test('two at the same time chair jointly, and turns follow each other by their dates', () => {
    const group = {
      chairs: [
        { party: police, from: '2026-01-01', to: '2026-12-31' },
        { party: cps, from: '2026-07-01', to: '2026-12-31' },
        { party: cps, from: '2027-01-01' },
      ],
    }
    expect(chairsOn(group, '2026-06-30')).toEqual([police])
    expect(chairsOn(group, '2026-12-31')).toEqual([police, cps])
    expect(chairsOn(group, '2027-01-01')).toEqual([cps])
    expect(chairChangesAfter(group, '2026-01-01')).toEqual(['2026-07-01', '2027-01-01'])
  })

  test('a turn that only goes on is no change, and one that ends without another is', () => {
    const group = {
      chairs: [
        { party: police, from: '2026-01-01', to: '2026-06-30' },
        { party: police, from: '2026-07-01', to: '2026-12-31' },
      ],
    }
    expect(chairChangesAfter(group, '2026-01-01')).toEqual(['2027-01-01'])
  })

  test('between one change and the next the same people are in the chair, and at each other ones', () => {
    fc.assert(
      fc.property(chairs, day, (group, today) => {
        let chair = chairsOn(group, today)
        const changes = new Set(chairChangesAfter(group, today))
        for (let on = addDays(today, 1); on < addDays(today, 700); on = addDays(on, 1)) {
          expect(same(chair, chairsOn(group, on))).toBe(!changes.has(on))
          chair = chairsOn(group, on)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('A chair in words', () => {
  const reading = { today: '2026-11-23', language: 'en' } as const

  test('is read with its days, in both languages', () => {
    const said = { name: 'Sam Example', from: '2027-01-01', to: '2027-06-30' }
    expect(readChairLine('Sam Example from 1 January 2027 to 30 June 2027', reading)).toEqual(said)
    expect(readChairLine('Sam Example o 1 Ionawr 2027 tan 30 Mehefin 2027', { ...reading, language: 'cy' })).toEqual(
      said,
    )
    expect(readChairLine('Sam Example', reading)).toEqual({ name: 'Sam Example', from: '2026-11-23' })
    expect(readChairLine('Sam Example until 30 June 2027', reading)).toEqual({ ...said, from: '2026-11-23' })
  })

  test('small words in a name are part of it', () => {
    expect(readChairLine('Time to Talk: Manager from 1 January 2027', reading)).toEqual({
      name: 'Time to Talk: Manager',
      from: '2027-01-01',
    })
  })

  test('days that run backwards are not read', () => {
    expect(readChairLine('Sam Example from 1 June 2027 to 1 May 2027', reading)).toBeUndefined()
  })

  test('is read back as it was written', () => {
    const name = fc.constantFrom('Sam Example', 'Gwent Police: Lead (Sam Example)', 'Time to Talk: Manager')
    const language = fc.constantFrom('en', 'cy')
    fc.assert(
      fc.property(name, day, fc.option(fc.nat(300)), language, (called, from, length, said) => {
        const line = { name: called, from, ...(length === null ? {} : { to: addDays(from, length) }) }
        expect(readChairLine(chairLine(line, said), { today: '2026-11-23', language: said })).toEqual(line)
      }),
    )
  })
})
