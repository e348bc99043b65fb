import { hash } from 'node:crypto'
import { z } from 'zod'
import { StoreFault } from '../storage/port.ts'
import { untilWon } from '../storage/until-won.ts'
import type { ActionsNeeds } from './needs.ts'

/** How far a group has counted its actions. */
export const storedCount = z.object({
  id: z.literal('count'),
  record: z.string().regex(/^number\|/),
  kind: z.literal('count'),
  v: z.literal(1),
  last: z.number().int().min(0),
})

/** The number that one asking got: asked again, it gets the same. */
export const storedClaim = z.object({
  id: z.string().regex(/^for\|/),
  record: z.string().regex(/^number\|/),
  kind: z.literal('number'),
  v: z.literal(1),
  number: z.number().int().min(1),
})

const partOf = (group: string) => group.slice('group|'.length)

/** The partition of a group's action of this number. */
export const actionRecord = (group: string, number: number): string => `action|${partOf(group)}|${number}`

const claimed = async (
  { store }: Pick<ActionsNeeds, 'store'>,
  group: string,
  key: string,
): Promise<number | 'lost'> => {
  const record = `number|action|${partOf(group)}`
  const id = `for|${hash('sha256', key).slice(0, 40)}`
  const known = await store.read('records', record, id)
  if (known) return storedClaim.parse(known.value).number
  const count = await store.read('records', record, 'count')
  const number = (count ? storedCount.parse(count.value).last : 0) + 1
  const next = { id: 'count', record, kind: 'count', v: 1, last: number }
  const claim = { id, record, kind: 'number', v: 1, number }
  const done = await store.commit(record, [
    count ? { type: 'replace', document: next, tag: count.tag } : { type: 'create', document: next },
    { type: 'create', document: claim },
  ])
  return done === 'lost' ? 'lost' : number
}

/** The next number of a group: 1, 2, 3 …, with a gap where nothing came of it. The same key has the same number for ever. */
export const claimNumber = async (needs: Pick<ActionsNeeds, 'store'>, group: string, key: string): Promise<number> => {
  const number = await untilWon(() => claimed(needs, group, key))
  if (number === 'lost') throw new StoreFault('A number could not be claimed: others kept claiming.', 503)
  return number
}
