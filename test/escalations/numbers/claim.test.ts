import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimNumber, type NumberWanted } from '../../../bot/escalations/numbers/claim.ts'
import { areaLetters } from '../../../bot/escalations/numbers/letters.ts'
import { readNumber } from '../../../bot/escalations/numbers/number.ts'
import { loadGazetteer } from '../../../bot/places/load.ts'
import { type Store, StoreFault } from '../../../bot/storage/port.ts'
import { openSqlite } from '../../../bot/storage/sqlite.ts'

const letters = areaLetters(loadGazetteer().tables)
const wanted = (key: string, more: Partial<NumberWanted> = {}): NumberWanted => ({
  ...{ area: 'E23000036', kind: 'escalation', year: 2026, key },
  ...more,
})

let store: Store
beforeEach(() => {
  store = openSqlite(':memory:')
})
afterEach(() => store.close())

const claim = (key: string, more?: Partial<NumberWanted>) => claimNumber({ store, letters }, wanted(key, more))

const claims = async (keys: readonly string[]) => {
  const numbers: string[] = []
  for (const key of keys) numbers.push(await claim(key))
  return numbers
}
const keys = (count: number, of: string) => Array.from({ length: count }, (_, at) => `${of}-${at}`)

describe('Claiming a number', () => {
  test('gives one that can be said, and the same for the same request for ever', async () => {
    const number = await claim('a turn')
    expect(number).toMatch(/^AS-2026-\d{4}$/)
    await claims(keys(20, 'other'))
    expect(await claim('a turn')).toBe(number)
  })

  test('never gives a number twice', async () => {
    const numbers = await claims(keys(400, 'turn'))
    expect(new Set(numbers).size).toBe(400)
    expect(await claims(keys(400, 'turn'))).toEqual(numbers)
  })

  test('gives fifty who ask at once fifty numbers, and one who asks fifty times one', async () => {
    const many = await Promise.all(keys(50, 'person').map((key) => claim(key)))
    expect(new Set(many).size).toBe(50)
    const one = await Promise.all(keys(50, 'again').map(() => claim('one request')))
    expect(new Set(one).size).toBe(1)
  })

  test('keeps questions, years and areas apart', async () => {
    expect(await claim('one', { kind: 'question' })).toMatch(/^AS-2026-Q\d{4}$/)
    expect(await claim('one', { year: 2027 })).toMatch(/^AS-2027-\d{4}$/)
    expect(await claim('one', { area: 'W15000002' })).toMatch(/^GW-2026-\d{4}$/)
  })

  test('tells nothing of how many others there are: what others claim in between moves no number', async () => {
    const alone = await claims(keys(10, 'seen'))
    const busy = openSqlite(':memory:')
    const between: string[] = []
    for (const key of keys(10, 'seen')) {
      between.push(await claimNumber({ store: busy, letters }, wanted(key)))
      await claimNumber({ store: busy, letters }, wanted(`unseen ${key}`))
    }
    await busy.close()
    expect(between).toEqual(alone)
  })

  test('tells nothing of what came first: the numbers rise and fall', async () => {
    const values = (await claims(keys(40, 'in order'))).map((number) => readNumber(letters, number)?.n ?? 0)
    const rises = values.filter((value, at) => at > 0 && value > (values[at - 1] ?? 0)).length
    expect(rises).toBeGreaterThan(9)
    expect(rises).toBeLessThan(30)
  })

  test('costs one operation where nobody has drawn the number, and two where it has it already', async () => {
    const did: string[] = []
    const watched: Pick<Store, 'read' | 'commit'> = {
      read: (...asked) => {
        did.push('read')
        return store.read(...asked)
      },
      commit: (...asked) => {
        did.push('commit')
        return store.commit(...asked)
      },
    }
    await claimNumber({ store: watched, letters }, wanted('one'))
    expect(did).toEqual(['commit'])
    await claimNumber({ store: watched, letters }, wanted('one'))
    expect(did).toEqual(['commit', 'commit', 'read'])
  })

  test('goes on to more digits where four find none free, and says so when nothing is', async () => {
    const isFull = (digits: number): Pick<Store, 'read' | 'commit'> => ({
      read: async (_, record) => ({
        value: { id: 'taken', record, kind: 'taken-number', v: 1, ...{ by: '0'.repeat(40) } },
        tag: '1',
      }),
      commit: async (record, changes) =>
        (record.split('-').at(-1)?.length ?? 0) <= digits ? 'lost' : store.commit(record, changes),
    })
    expect(await claimNumber({ store: isFull(4), letters }, wanted('late comer'))).toMatch(/^AS-2026-\d{5,6}$/)
    await expect(claimNumber({ store: isFull(6), letters }, wanted('last'))).rejects.toThrow(StoreFault)
  })

  test('for what is no area is refused', async () => {
    await expect(claim('one', { area: 'BTP' })).rejects.toThrow(RangeError)
  })
})
