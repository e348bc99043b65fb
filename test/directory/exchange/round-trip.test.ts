import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Directory, Hours, Organisation, Person, Post } from '../../../bot/directory/domain/model.ts'
import { writeCsv } from '../../../bot/directory/exchange/csv.ts'
import { listOf } from '../../../bot/directory/exchange/list.ts'
import { placeBookOf } from '../../../bot/directory/place-book.ts'
import { demonstration } from '../../../bot/local/demonstration/index.ts'
import { loadGazetteer } from '../../../bot/places/load.ts'
import { addDays } from '../../../bot/time/instant.ts'
import { appointed, directory, organisation, person, post, today } from '../made.ts'
import { applied, planOf } from './importing.ts'

const book = placeBookOf(loadGazetteer())
const exported = (from: Directory) => writeCsv(listOf(from, book, today))
const imported = (into: Directory, file: string) => planOf(into, file, today, book)

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
const past = fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days))
const span = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }))

/** What people write into cells: quotes, separators, Welsh letters, things that Excel takes for formulas. */
const written = fc
  .string({ unit: fc.constantFrom(...'abcŵŷÂé ,;"=+-@&()0123456789'), minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '')

const hours: fc.Arbitrary<Hours> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.sort((a, b) => a - b)),
    from: fc.constantFrom('00:00', '07:15', '09:00'),
    to: fc.constantFrom('12:00', '17:00', '23:59'),
    otherwise: fc.option(written, { nil: undefined }),
  })
  .map(({ otherwise, ...rest }) => ({ ...rest, ...(otherwise ? { otherwise } : {}) }))

/** Five people of one organisation, each with a name of their own. */
const people: fc.Arbitrary<readonly Person[]> = fc
  .array(fc.record({ hours: fc.option(hours), email: fc.boolean(), phone: fc.boolean() }), {
    minLength: 5,
    maxLength: 5,
  })
  .map((all) =>
    all.map((one, index) => ({
      id: `p${index}`,
      organisation: 'force',
      name: `Person ${index}`,
      identities: [],
      ...(one.email ? { email: `p${index}@force.police.example` } : {}),
      ...(one.phone ? { phone: `0117 496 010${index}` } : {}),
      ...(one.hours ? { hours: one.hours } : {}),
    })),
  )

const someone = fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4')

const posts: fc.Arbitrary<readonly Post[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('spoc' as const, 'lead' as const, 'member' as const),
      cy: fc.option(written),
      covers: fc.subarray(['E06000023', 'E06000066', 'E23000036']),
      appointments: fc.array(
        fc.record({
          person: someone,
          span,
          isOpen: fc.boolean(),
          deputy: fc.option(someone),
          confirmed: fc.option(past),
        }),
        {
          maxLength: 4,
        },
      ),
      away: fc.array(fc.record({ span, by: fc.option(someone) }), { maxLength: 3 }),
      until: fc.option(past.map((on) => addDays(on, -1))),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ kind, cy, covers, appointments, away, until }, index) =>
      post({
        id: `post${index}`,
        kind,
        title: { en: `Post ${index}`, ...(cy ? { cy } : {}) },
        covers,
        // Nobody is appointed to one post twice from the same day: there would be nothing to tell the two apart by.
        appointments: appointments
          .filter(
            (one, at) =>
              appointments.findIndex((other) => other.person === one.person && other.span.from === one.span.from) ===
              at,
          )
          .map((one) => ({
            person: one.person,
            from: one.span.from,
            ...(one.isOpen ? {} : { to: one.span.to }),
            ...(one.deputy ? { deputy: one.deputy } : {}),
            ...(one.confirmed ? { confirmedOn: one.confirmed } : {}),
          })),
        away: away.map((one) => ({ ...one.span, ...(one.by ? { by: one.by } : {}) })),
        ...(until ? { until } : {}),
      }),
    ),
  )

const force: fc.Arbitrary<Organisation> = fc
  .record({
    name: written,
    cy: fc.option(written),
    posts,
    hours: fc.option(hours),
    confirmed: fc.option(past),
    mailbox: fc.boolean(),
  })
  .map(({ name, cy, posts, hours, confirmed, mailbox }) =>
    organisation({
      names: { en: name, ...(cy ? { cy } : {}) },
      posts,
      mailDomains: ['force.police.example', 'police.example'],
      ...(hours ? { hours } : {}),
      ...(confirmed ? { confirmedOn: confirmed } : {}),
      ...(mailbox ? { mailbox: 'rasso@force.police.example' } : {}),
    }),
  )

const demonstrated = () => {
  const { organisations, people, areas } = demonstration(today)
  return directory(organisations, people, { areas: new Map(areas.map((area) => [area.code, area])) })
}

describe('an export', () => {
  test('imported again changes nothing, whatever the directory holds', () => {
    fc.assert(
      fc.property(force, people, (one, everybody) => {
        const before = directory([one], everybody)
        expect(imported(before, exported(before))).toEqual({ organisations: [], areas: [], rejected: [], keptAll: [] })
      }),
      { numRuns: 200 },
    )
  })

  test('imported into an empty directory exports the same list', () => {
    fc.assert(
      fc.property(force, people, (one, everybody) => {
        // Somebody who only covers has no line of their own; here everybody has one.
        const team = post({ id: 'team', kind: 'member', appointments: everybody.map(({ id }) => appointed(id)) })
        const file = exported(directory([{ ...one, posts: [...one.posts, team] }], everybody))
        const plan = imported(directory(), file)
        expect(plan.rejected).toEqual([])
        expect(exported(applied(directory(), plan))).toBe(file)
      }),
      { numRuns: 200 },
    )
  })

  test('of the whole demonstration does both', () => {
    const demo = demonstrated()
    const file = exported(demo)
    expect(imported(demo, file)).toEqual({ organisations: [], areas: [], rejected: [], keptAll: [] })
    const again = exported(applied(directory(), imported(directory(), file)))
    expect(again.split('\r\n').sort()).toEqual(file.split('\r\n').sort())
  })

  test('would not pass if one cell were different', () => {
    const before = directory([organisation({ posts: [post({ appointments: [appointed('asha')] })] })], [person('asha')])
    const file = exported(before).replace('asha Example', 'Asha Other')
    expect(imported(before, file).organisations).toHaveLength(1)
  })
})
