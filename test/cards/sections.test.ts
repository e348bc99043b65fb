import { describe, expect, test } from 'vitest'
import type { PlaceFacts, SpocFacts } from '../../cards/spoc/facts.ts'
import { spocMessage } from '../../cards/spoc/index.ts'
import { samples } from '../../cards/spoc/samples.ts'
import { fitting, sectionsOf } from '../../cards/spoc/sections.ts'

const placesOf = (sample: string): readonly PlaceFacts[] => samples[sample]?.places ?? []
const [bristol] = placesOf('bristol')

const called = (name: string): PlaceFacts[] =>
  bristol ? [{ ...bristol, understood: { place: name, how: 'exact' } }] : []

const names = Array.from({ length: 43 }, (_, index) => `Place ${index + 1}`)

describe('A card about several places', () => {
  test('shows the contact of a CPS Area once, with all its forces', () => {
    const sections = sectionsOf(placesOf('cps-area'))
    expect(sections.map(({ areas }) => areas.length)).toEqual([5])
  })

  test('keeps two places apart when anything in their answers differs', () => {
    expect(sectionsOf(placesOf('two-places'))).toHaveLength(2)
    expect(sectionsOf([...called('Bristol'), ...called('Bath')])).toHaveLength(2)
  })

  test('names every place that it has no room for, and loses none', () => {
    const { shown, leftOut } = fitting(sectionsOf(names.flatMap(called)))
    expect(shown.length).toBeGreaterThan(1)
    expect([...shown, ...leftOut].map(({ place }) => place.understood.place)).toEqual(names)
  })

  test('answers for two places, however many support services they have', () => {
    const services = placesOf('bristol').flatMap(({ agencies }) => agencies.flatMap(({ contacts }) => contacts))
    const many = [...called('London'), ...called('Leeds')].map((place): PlaceFacts => {
      return { ...place, agencies: [{ agency: 'isva', contacts: [...services, ...services, ...services] }] }
    })
    expect(fitting(sectionsOf(many))).toMatchObject({ shown: [{}, {}], leftOut: [] })
  })

  test('stays far below the 100 KB that Teams refuses, with every force named at once', () => {
    const facts: SpocFacts = { places: names.flatMap(called), offers: [], today: '2026-11-23', answer: 'each' }
    expect(Buffer.byteLength(JSON.stringify(spocMessage(facts, 'both')), 'utf16le')).toBeLessThan(50_000)
  })
})
