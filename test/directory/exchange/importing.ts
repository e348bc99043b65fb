import { randomUUID } from 'node:crypto'
import type { Directory } from '../../../bot/directory/domain/model.ts'
import type { PlaceBook } from '../../../bot/directory/domain/place-book.ts'
import { readCsv } from '../../../bot/directory/exchange/csv.ts'
import { planImport } from '../../../bot/directory/exchange/plan.ts'
import { readRows } from '../../../bot/directory/exchange/read-row.ts'
import { appointed, directory, organisation, person, post, smallBook, today } from '../made.ts'

/** What a file would change, as `import --dry-run` reckons it. */
export const planOf = (from: Directory, file: string | Uint8Array, on = today, places: PlaceBook = smallBook) => {
  const csv = readCsv(typeof file === 'string' ? new TextEncoder().encode(file) : file)
  if (!csv) throw new Error('The file is not a list.')
  const needs = { today: on, places, newId: randomUUID }
  const rows = readRows(csv.records, needs)
  return planImport(from, { ...rows, rejected: [...csv.rejected, ...rows.rejected] }, needs)
}

/** A file from a heading and its lines; commas separate. */
export const csvOf = (heading: string, ...lines: readonly string[]) => [heading, ...lines].join('\n')

/** The directory after a plan, as if it had been written. */
export const applied = (from: Directory, { organisations, areas }: ReturnType<typeof planOf>): Directory => {
  const changed = new Set(organisations.map(({ organisation }) => organisation.id))
  return {
    ...from,
    organisations: [
      ...from.organisations.filter(({ id }) => !changed.has(id)),
      ...organisations.map(({ organisation }) => organisation),
    ],
    people: new Map([
      ...from.people,
      ...organisations.flatMap(({ people }) => people.map((person) => [person.id, person] as const)),
    ]),
    areas: new Map([...from.areas, ...areas.map(({ area }) => [area.code, area] as const)]),
  }
}

export const force = organisation({
  mailbox: 'rasso@force.police.example',
  posts: [
    post({ appointments: [appointed('asha', { deputy: 'tom', confirmedOn: '2026-11-01' })] }),
    post({ id: 'chief', kind: 'lead', title: { en: 'RASSO DCI' }, appointments: [appointed('marcus')] }),
  ],
})
export const known = directory([force], [person('asha', { phone: '0117 496 0101' }), person('tom'), person('marcus')])

export const heading = 'agency,organisation,post,title,name,email,phone,from,to,deputy,confirmed_on'
export const ashaLine =
  'police,Avon and Somerset Police,spoc,RASSO Detective Inspector,asha Example,asha@force.police.example,0117 496 0101,2026-01-01,,tom Example,2026-11-01'
export const marcusLine =
  'police,Avon and Somerset Police,lead,RASSO DCI,marcus Example,marcus@force.police.example,,2026-01-01,,,'
