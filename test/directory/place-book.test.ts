import { expect, test } from 'vitest'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { loadGazetteer } from '../../bot/places/load.ts'

const gazetteer = loadGazetteer()
const places = placeBookOf(gazetteer)

test.each([
  ['Avon and Somerset', 'E23000036'],
  ['Avon and Somerset Police', 'E23000036'],
  ['kent police', 'E23000032'],
  ['Heddlu Gogledd Cymru', 'W15000001'],
  ['British Transport Police', 'BTP'],
  ['Croydon', 'E09000008'],
  ['Hartlepool Borough Council', 'E06000001'],
  ['Abertawe', 'W06000011'],
  ['Cumbria', 'E23000002'],
])('a contact list may say %s', (name, code) => {
  expect(places.codeOf(` ${name} `)).toBe(code)
})

test('a name that is none, or empty, is none', () => {
  expect(places.codeOf('Xyzzyville')).toBeUndefined()
  expect(places.codeOf('')).toBeUndefined()
})

test('every area and authority has a name', () => {
  for (const area of gazetteer.allAreas()) {
    expect(places.nameOf(area)?.en).toBeTruthy()
    for (const authority of gazetteer.authoritiesOf(area)) expect(places.areaOfAuthority(authority)).toBe(area)
  }
})
