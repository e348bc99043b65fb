import { z } from 'zod'
import type { Closable } from '../../bot/audit/retention/purge-records.ts'
import { across } from '../../bot/storage/declare.ts'
import { everyPage } from '../../bot/storage/pages.ts'

const thing = z.looseObject({ closedOn: z.string().optional() })

const things = across({
  name: 'tests.things',
  kind: 'thing',
  orderBy: 'record',
  everyOfKind: 'There are few in a test.',
})

/** The tests' own kind of record, which says itself when it was closed. */
export const closables: readonly Closable[] = [
  {
    kind: 'thing',
    find: (store) => everyPage(store, things, {}),
    closedOn: (document) => thing.parse(document).closedOn,
  },
]
