import { describe, expect, test } from 'vitest'
import { createGuard } from '../../bot/guard/guard.ts'
import { ask, known } from './asking.ts'

const verdictOn = (text: string) => ask(text).verdict

describe('What the directory knows', () => {
  test('lets staff be named, and nobody with a name like theirs who is said to be in a case', () => {
    expect(verdictOn('Leila Testerly will reply by Friday.')).toBe('allow')
    expect(verdictOn('The victim, Ms Testerly, has not been told.')).toBe('refuse')
    expect(verdictOn('vic is Leila Sampleford not Leila Testerly')).toBe('refuse')
    expect(verdictOn('The victim, Leila Testerly, has not been told.')).toBe('refuse')
  })

  test('lets numbers of organisations stand, however they are written, and masks all others', () => {
    expect(verdictOn('ring 0117 496 0100 or 01174960200 or +44 117 496 0100')).toBe('allow')
    expect(verdictOn('ring 0117 496 0300')).toBe('mask')
  })

  test('lets work mail stand: police, CPS, government, secure mail and partners', () => {
    for (const domain of [
      'avon.police.uk',
      'x.pnn.police.uk',
      'cps.gov.uk',
      'justice.gov.uk',
      'y.cjsm.net',
      'service.example',
    ])
      expect(verdictOn(`write to a.example@${domain}`), domain).toBe('allow')
    for (const domain of ['gmail.com', 'notpolice.uk', 'cps.gov.uk.example.com', 'unknown.example'])
      expect(verdictOn(`write to a.example@${domain}`), domain).toBe('mask')
  })

  test('lets places pass that are people’s names too, unless somebody in a case is called so', () => {
    expect(verdictOn('who is the spoc for Beverley')).toBe('allow')
    expect(verdictOn('the victim Beverley has asked for a date')).toBe('refuse')
    expect(verdictOn('vic kimberley wants a call')).toBe('refuse')
  })

  test('lets officers, counsel and judges be named by rank or part', () => {
    for (const text of [
      'DC Unlisted has moved on',
      'Det Supt Unlisted chairs',
      'HHJ Unlisted listed it',
      'defence counsel is Mr Unlisted',
      'Karen Unlisted (CPS) will chair',
    ])
      expect(verdictOn(text), text).toBe('allow')
    expect(verdictOn('Mr Unlisted rang again')).toBe('mask')
  })

  test('knows nobody when the directory is empty, and still lets ranks and work mail pass', () => {
    const alone = createGuard({ staff: [], organisations: [], mailDomains: [], phones: [], places: [] })
    const on = (text: string) => alone({ text, audience: 'multi', lang: 'en' }).verdict
    expect(on('Leila Testerly will reply.')).toBe('mask')
    expect(on('DC Testerly will reply from x@avon.police.uk.')).toBe('allow')
  })
})

describe('The guard for a directory of thousands', () => {
  test('is made once, and asks no list through', () => {
    const many = Array.from({ length: 4000 }, (_, at) => `Place${at} Upon${at}`)
    const large = createGuard({ ...known, places: [...known.places, ...many] })
    expect(large({ text: 'who is the spoc for Place7 Upon7?', audience: 'multi', lang: 'en' }).verdict).toBe('allow')
  })
})
