import { describe, expect, test } from 'vitest'
import { gazetteer, resolve } from './queries.ts'

const names = (text: string) => resolve(text).places.map(({ name }) => name)

describe('the place is said back', () => {
  test.each([
    ['weston super mare', ['Weston-super-Mare']],
    ['GMP spoc', ['Greater Manchester']],
    ['isva Abertawe', ['Abertawe']],
    ['isva Swansea', ['Swansea']],
    ['pwy yw’r SPOC yng Nghasnewydd', ['Casnewydd']],
    ['heddlu ym Mryste', ['Bryste']],
    ['Durham and Cleveland CPS', ['Durham', 'Cleveland']],
    ['spoc for wythenshawe', ['Manchester']],
  ])('%s → %s', (text, said) => expect(names(text)).toEqual(said))

  test('with how it was understood', () => {
    expect(resolve('spoc bristol').places[0]?.how).toBe('exact')
    expect(resolve('spoc brsitol').places[0]?.how).toBe('spelling')
    expect(resolve('spoc BS3').places[0]?.how).toBe('postcode')
  })

  test('namesakes are told apart on their buttons', () => {
    expect(resolve('Ashford').choices.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Ashford, Kent', 'Ashford, Surrey', 'Ashford, Devon']),
    )
    expect(resolve('Newcastle').choices.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Newcastle upon Tyne', 'Newcastle-under-Lyme']),
    )
  })

  test('a region is asked by force', () => {
    expect(resolve('Wales spoc').choices.map(({ label }) => label)).toEqual([
      'North Wales',
      'Gwent',
      'South Wales',
      'Dyfed-Powys',
    ])
  })

  test('what is clear stays among the choices when another place has to be asked about', () => {
    const { action, choices } = resolve('spoc for Bristol and Newport')
    expect(action).toBe('ask')
    expect(choices[0]?.label).toBe('Bristol')
    expect(choices.length).toBeGreaterThan(5)
  })
})

describe('a postcode', () => {
  test.each(['BS3 4AB', 'bs34ab', 'isva BS3 4AB please', 'spoc for bs3 4'])('is cut to its district: %s', (text) => {
    const understood = resolve(text)
    expect(understood.areas).toEqual(['E23000036'])
    expect(JSON.stringify(understood)).not.toMatch(/4\s?ab/iu)
  })

  test('of an area over several forces asks, whatever the district', () => {
    expect(resolve('SA1 8AS').action).toBe('ask')
    expect(resolve('SA1 8AS').choices.map(({ kind }) => kind)).toEqual(['force', 'force'])
  })

  test('is not seen in the section of an Act or the number of a form', () => {
    expect(resolve('s28 hearing, who is the cps lead in Exeter').areas).toEqual(['E23000035'])
    expect(resolve('mg3 for bristol').areas).toEqual(['E23000036'])
  })
})

describe('the language of an answer', () => {
  test.each([
    ['pwy yw’r SPOC ar gyfer Bristol', 'cy'],
    ['heddlu Caerdydd', 'cy'],
    ['SPOC i Gaerdydd', 'cy'],
    ['who is the spoc for Ynys Môn', 'en'],
    ['who covers Penarth', 'en'],
    ['isva Abertawe', undefined],
    ['Y Fenni', undefined],
    ['Heddlu Gogledd Cymru SPOC', undefined],
    ['GMP', undefined],
  ])('%s: %s', (text, language) => expect(resolve(text).language).toBe(language))

  test('is the asker’s own where the words do not say', () => {
    expect(resolve('isva Abertawe', { lang: 'cy' }).language).toBe('cy')
    expect(resolve('who covers Abertawe', { lang: 'cy' }).language).toBe('en')
  })

  test('helps with a mutated name that stands alone', () => {
    expect(resolve('Fangor', { lang: 'cy' }).areas).toEqual(['W15000001'])
  })
})

describe('whether a contact is asked for', () => {
  test.each([
    'spoc',
    'who do I speak to at the cps',
    'Bristol',
    'isva?',
    'Y Fenni',
    'pwy yw fy SPOC',
    'who covers Cornwall',
  ])('yes: %s', (text) => expect(resolve(text).asksForContact).toBe(true))
  test.each([
    'hello',
    'thanks for the help',
    'what can you do',
    'who are you',
    'diolch',
    'hope this helps',
    'Jane Smith',
    '',
  ])('no, it gets help: %s', (text) => expect(resolve(text).asksForContact).toBe(false))
})

describe('what is no place that we know', () => {
  test('is told with the nearest names', () => {
    const { action, unmatched, nearest } = resolve('spoc for Shrewsborough')
    expect(action).toBe('none')
    expect(unmatched).toBe('shrewsborough')
    expect(nearest.length).toBeLessThanOrEqual(4)
  })

  test('is not taken for a place that it is only a part of', () => {
    expect(resolve('London Road police station').action).toBe('none')
    expect(resolve('spoc for Norton Fitzwarren').action).toBe('none')
    expect(resolve('spoc for Kirkby Stephen').areas).toEqual([])
  })

  test('no everyday word, and nobody’s name, is taken for a misspelt place', () => {
    for (const text of [
      'need help with a hearing',
      'the work is late',
      'spoc for Stephen',
      'contact Jane Smith',
      'please reply',
    ])
      expect(resolve(text).areas).toEqual([])
  })

  test('a word of the message that is also a place is left alone beside a real one', () => {
    expect(names('i am reading the guidance, who is the spoc for Exeter')).toEqual(['Exeter'])
    expect(names('we meet in march, who is the isva for Derby')).toEqual(['Derby'])
    expect(names('hope you can help, spoc for Luton')).toEqual(['Luton'])
  })
})

describe('British Transport Police', () => {
  test('answers for itself, without a CPS Area', () => {
    expect(resolve('btp spoc')).toMatchObject({
      areas: ['BTP'],
      cpsAreas: [],
      preferredCpsArea: null,
      agency: 'police',
    })
  })

  test('beside a place: its police contact, but the place’s CPS and ISVA', () => {
    expect(resolve('BTP contact for a job in Exeter').areas).toEqual(['BTP'])
    expect(resolve('CPS for a BTP job in Exeter').areas).toEqual(['E23000035'])
    expect(resolve('isva for a BTP job in Exeter').areas).toEqual(['E23000035'])
  })
})

describe('hostile text', () => {
  const bidi = '\u202e\u2066spoc\u200b for \u200eBris\u200dtol\u202c'
  test('is read as it was meant', () => {
    expect(resolve(bidi).areas).toEqual(['E23000036'])
    expect(resolve('ｓｐｏｃ　ｂｒｉｓｔｏｌ').areas).toEqual(['E23000036'])
    expect(resolve('SPOC\u00a0for\u00a0Ynys Mo\u0302n').areas).toEqual(['W15000001'])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty spoc', 'spoc for __proto__'])(
    '%s is no place',
    (text) => expect(resolve(text).areas.every((area) => gazetteer.allAreas().includes(area))).toBe(true),
  )

  test('ten thousand characters are cut before they are read', () => {
    expect(resolve(`spoc for Bristol ${'x'.repeat(10_000)}`).areas).toEqual(['E23000036'])
    expect(resolve(`${'y '.repeat(5_000)} spoc for Bristol`).areas).toEqual([])
    expect(resolve(`spoc for ${'Brstol '.repeat(1_500)}`).areas).toEqual(['E23000036'])
  })

  test.each(['', ' ', '🚔🚔🚔', '\u0000', '\ud800', '؟؟؟', '((((', "'''''", '&&&&', 'ﷺ'.repeat(500)])(
    'nothing comes of %j',
    (text) => expect(resolve(text)).toMatchObject({ areas: [], offers: [] }),
  )
})
