import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildNameIndex } from '../../bot/places/names/name-index.ts'
import { keyOfName, tokenise } from '../../bot/places/reading/tokens.ts'
import { areasFor, gazetteer, mentioned, resolve, tableNames } from './queries.ts'

const seeded = (numRuns: number) => ({ seed: 20261123, numRuns })
const index = buildNameIndex(gazetteer)
const { tables } = gazetteer

const name = fc.constantFrom(...tableNames)
/** A name with a comma in it reads as two. */
const oneName = name.filter((text) => !text.includes(','))

describe('every name of the tables', () => {
  const own = new Map<string, Set<string>>()
  const note = (text: string, areas: readonly string[]) => {
    const key = keyOfName(text)
    own.set(key, new Set([...(own.get(key) ?? []), ...areas]))
  }
  for (const { place, alt_names, pfa_code } of tables.places.rows)
    for (const text of [place, ...alt_names]) note(text, [pfa_code])
  for (const { name: long, short_name, welsh_name, aliases, official_council_name, pfa_code } of tables
    .local_authorities.rows)
    for (const text of [long, short_name, welsh_name, official_council_name, ...aliases]) note(text, [pfa_code])
  for (const { name: county, aliases, pfa_codes } of tables.counties.rows)
    for (const text of [county, ...aliases]) note(text, pfa_codes)
  for (const { official_name, short_name, welsh_name, aliases, pfa_code } of tables.police_forces.rows)
    for (const text of [official_name, short_name, welsh_name, ...aliases]) note(text, [pfa_code])
  own.delete('')

  test.each(['%', 'spoc for %', 'who is the ISVA in % please'])(
    'leads to its own area, and nowhere else: "%s"',
    (sentence) => {
      const astray = [...own].filter(([key, areas]) => {
        const found = mentioned(resolve(sentence.replace('%', key)))
        return found.length === 0 || !found.every((area) => areas.has(area))
      })
      expect(own.size).toBeGreaterThan(2500)
      expect(astray.map(([key]) => key)).toEqual([])
    },
  )

  test('of our own aliases leads somewhere', () => {
    const lost = tables.aliases.rows.filter(({ alias }) => mentioned(resolve(`spoc for ${alias}`)).length === 0)
    expect(lost).toEqual([])
  })

  test('outside England and Wales is said to be outside', () => {
    const places = tables.outside.rows.filter(({ kind }) => kind !== 'postcode')
    expect(places.filter((place) => resolve(`spoc for ${place.name}`).action !== 'outside')).toEqual([])
  })

  test('has the same key however it is read', () => {
    const slow = (text: string) =>
      tokenise(text)
        .map(({ key }) => key)
        .join(' ')
    const all = [
      ...tableNames,
      ...tables.aliases.rows.map(({ alias }) => alias),
      ...tables.outside.rows.map((row) => row.name),
    ]
    expect(all.filter((text) => keyOfName(text) !== slow(text))).toEqual([])
  })
})

describe('how it is typed makes no difference', () => {
  const same = (text: string, other: string) => {
    const { language: _, ...understood } = resolve(text)
    const { language: __, ...otherwise } = resolve(other)
    expect(otherwise).toEqual(understood)
  }

  test('small letters or capitals', () => {
    fc.assert(
      fc.property(oneName, (text) => {
        same(`spoc for ${text.toLowerCase()}`, `spoc for ${text.toUpperCase()}`)
      }),
      seeded(400),
    )
  })

  test('spaces, dashes and full stops about it', () => {
    fc.assert(
      fc.property(oneName, fc.constantFrom('?', '!!', '.', '  ', ' ...', ' - '), (text, end) => {
        same(`spoc for ${text}`, `  spoc   for ${text.replaceAll('-', ' ')}${end}`)
      }),
      seeded(400),
    )
  })

  test('courtesies and filler words', () => {
    const before = fc.constantFrom(
      'hi, ',
      'please can you tell me ',
      'morning all - ',
      'sorry, ',
      'who do I need to speak to? ',
    )
    const after = fc.constantFrom('', ' please', ' thanks', ' asap', ' today if possible')
    fc.assert(
      fc.property(before, oneName, after, (hello, text, thanks) => {
        const { areas, offers, action } = resolve(`isva spoc for ${text}`)
        expect(resolve(`${hello}isva spoc for ${text}${thanks}`)).toMatchObject({
          action,
          areas,
          offers,
          agency: 'isva',
        })
      }),
      seeded(400),
    )
  })

  test('the order of the words', () => {
    const agencies = fc.constantFrom('police', 'cps', 'isva')
    const authorities = fc.constantFrom(...tables.local_authorities.rows.map(({ short_name }) => short_name))
    fc.assert(
      fc.property(agencies, authorities, (agency, text) => {
        const { areas, offers } = resolve(`${agency} spoc for ${text}`)
        for (const order of [`${text} ${agency} spoc`, `spoc ${agency} ${text}`, `${text}: who is the ${agency} spoc?`])
          expect(resolve(order)).toMatchObject({ areas, offers, agency })
      }),
      seeded(300),
    )
  })
})

describe('one slip of the finger', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  const slip = fc.tuple(fc.constantFrom('drop', 'add', 'change', 'swap'), fc.nat(40), letter)

  const slipped = (text: string, [kind, place, added]: readonly [string, number, string]) => {
    const at = place % text.length
    const [head, here, next] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1)]
    if (kind === 'drop') return head + text.slice(at + 1)
    if (kind === 'add') return head + added + text.slice(at)
    if (kind === 'change') return head + added + text.slice(at + 1)
    return head + next + here + text.slice(at + 2)
  }

  /** The slip made another name, "St Annes" written as one word among them: what is a name stays that name. */
  const isExact = (text: string) =>
    [index.names, index.outside, index.joined].some((names) => names.has(keyOfName(text)))

  test('in a name of six letters or more never answers another area', () => {
    const long = oneName.filter((text) => text.replace(/[^a-z]/giu, '').length >= 6)
    let right = 0
    let tried = 0
    fc.assert(
      fc.property(long, slip, (text, how) => {
        const typed = slipped(text, how)
        fc.pre(!isExact(typed))
        const meant = areasFor(text)
        const { areas } = resolve(`spoc for ${typed}`)
        expect([...areas].filter((area) => !meant.has(area))).toEqual([])
        tried += 1
        if (areas.length > 0) right += 1
      }),
      seeded(3000),
    )
    // The rest ask, or offer the nearest: a rule that never answered would pass what is above.
    expect(right / tried).toBeGreaterThan(0.85)
  })
})

describe('what a button looks up', () => {
  test('means exactly the place on the button', () => {
    const offered = tableNames.flatMap((text) => {
      const { choices, places, nearest } = resolve(`spoc for ${text}`)
      return [...choices, ...places, ...nearest]
    })
    const astray = offered.filter(({ query, areas, kind }) => {
      const { action, areas: found, offers } = resolve(query)
      const several = kind !== 'cps-area' && areas.length > 1
      return several ? action !== 'ask' : offers.length > 0 || found.join() !== areas.join()
    })
    expect(offered.length).toBeGreaterThan(2000)
    expect(astray.map(({ query }) => query)).toEqual([])
  })
})

describe('whatever is sent', () => {
  test('any text at all is answered, with lists that agree', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    )
    fc.assert(
      fc.property(text, (anything) => {
        const { action, areas, offers, cpsAreas, places, choices } = resolve(anything)
        expect(areas.length > 0).toBe(action.startsWith('answer'))
        expect(choices.length > 0).toBe(offers.length > 0)
        expect(places.length > 0).toBe(areas.length > 0)
        expect(cpsAreas).toEqual([...cpsAreas].sort())
      }),
      seeded(600),
    )
  })

  test('the same text has the same answer', () => {
    fc.assert(
      fc.property(oneName, (text) => {
        expect(resolve(`spoc ${text}`)).toEqual(resolve(`spoc ${text}`))
      }),
      seeded(50),
    )
  })
})
