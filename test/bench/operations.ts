import { counting } from '../../bot/storage/count.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { asha } from '../world/people.ts'
import { world } from '../world/world.ts'

const lookUps = 20

/** Store operations of one warm look-up: to be priced in request units (a read 1, an append about 6). */
export const operationsPerLookUp = async () => {
  const counted = counting(openSqlite(':memory:'))
  const liaison = await world({ store: counted.store })
  await liaison.as(asha).says('spoc bristol')
  counted.reset()
  for (let one = 0; one < lookUps; one++) await liaison.as(asha).says('who is the spoc for Cardiff?')
  const { reads, queries, commits, appends } = counted.counts()
  await liaison.close()
  return { reads: (reads + queries + commits) / lookUps, appends: appends / lookUps }
}
