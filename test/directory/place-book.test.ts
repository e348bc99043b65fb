import { expect, test } from 'vitest'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { loadGazetteer } from '../../bot/places/load.ts'

const book = placeBookOf(loadGazetteer())

test.each([
  ['Avon and Somerset', 'E23000036'],
  ['gogledd cymru', 'W15000001'],
  ['Bristol', 'E06000023'],
  ['Abertawe', 'W06000011'],
  ['City of London', 'E23000034'],
  ['Atlantis', undefined],
  [' ', undefined],
])('the name %s in a list means %s', (name, code) => {
  expect(book.codeOf(name)).toBe(code)
})

test('areas, authorities and CPS Areas have names; other codes have none', () => {
  expect(['E23000036', 'E06000023', 'south-west', 'E99999999'].map((code) => book.nameOf(code)?.en)).toEqual([
    'Avon and Somerset',
    'Bristol',
    'CPS South West',
    undefined,
  ])
})
