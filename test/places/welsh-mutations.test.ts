import { describe, expect, test } from 'vitest'
import { areasFor, gazetteer, resolve } from './queries.ts'

const { tables } = gazetteer

describe('Welsh names, mutated', () => {
  const mutations = {
    nasal: { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' },
    soft: { ll: 'l', rh: 'r', p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f' },
    aspirate: { p: 'ph', t: 'th', c: 'ch' },
  } as const

  const mutated = (text: string, kind: keyof typeof mutations) => {
    const lower = text.toLowerCase()
    const unmoved = /^(?:ph|th|ch|dd|ff)/u.test(lower)
    const found = Object.entries(mutations[kind]).find(([radical]) => !unmoved && lower.startsWith(radical))
    return found ? found[1] + lower.slice(found[0].length) : lower
  }

  const welshNames = [
    ...tables.places.rows
      .filter(({ lad_code }) => lad_code.startsWith('W'))
      .flatMap(({ place, alt_names }) => [place, ...alt_names]),
    ...tables.local_authorities.rows.map(({ welsh_name }) => welsh_name),
    ...tables.aliases.rows.filter(({ lang }) => lang === 'cy').map(({ alias }) => alias),
  ].filter(Boolean)

  const sentences = [
    (text: string) => `pwy yw'r SPOC yng ${mutated(text, 'nasal')}?`,
    (text: string) => `cyswllt yr heddlu ym ${mutated(text, 'nasal')}`,
    (text: string) => `pwy yw'r ISVA i ${mutated(text, 'soft')}`,
    (text: string) => `GEG o ${mutated(text, 'soft')}`,
    (text: string) => `ISVA gyda ${mutated(text, 'aspirate')} os gwelwch yn dda`,
    (text: string) => `pwy yw'r SPOC ar gyfer ${text}`,
  ]

  test('come back to the same area, or ask', () => {
    const astray = welshNames.flatMap((text) => {
      const meant = areasFor(text)
      return sentences
        .map((sentence) => sentence(text))
        .filter((typed) => {
          const { areas, offers } = resolve(typed)
          const found =
            areas.length > 0 ? areas.every((area) => meant.has(area)) : offers.some((area) => meant.has(area))
          return !found
        })
    })
    expect(welshNames.length).toBeGreaterThan(300)
    expect(astray).toEqual([])
  })

  test('mostly come back: they do not all ask', () => {
    const answered = welshNames.filter((text) => resolve(`pwy yw'r SPOC o ${mutated(text, 'soft')}`).areas.length > 0)
    expect(answered.length / welshNames.length).toBeGreaterThan(0.9)
  })
})
