import { describe, expect, test } from 'vitest'
import { gazetteer } from './queries.ts'

const areas = gazetteer.allAreas()

describe('the gazetteer', () => {
  test('knows 43 areas and the British Transport Police', () => expect(areas).toHaveLength(44))

  test('says an area’s name as people do, in Welsh where it has one', () => {
    expect(gazetteer.areaName('E23000036')).toEqual({ en: 'Avon and Somerset' })
    expect(gazetteer.areaName('W15000001')).toEqual({ en: 'North Wales', cy: 'Gogledd Cymru' })
    expect(gazetteer.areaName('X')).toBeUndefined()
  })

  test('says an authority’s name in Welsh where it has one', () =>
    expect(gazetteer.authorityName('W06000011')).toEqual({ en: 'Swansea', cy: 'Abertawe' }))

  test('puts every authority in one area, and back again', () => {
    const authorities = areas.flatMap(gazetteer.authoritiesOf)
    expect(authorities).toHaveLength(318)
    for (const area of areas)
      for (const authority of gazetteer.authoritiesOf(area)) expect(gazetteer.areaOfAuthority(authority)).toBe(area)
  })

  test('gives each area its CPS Area: one, two for the Met and the City, none for BTP', () => {
    const several = areas.filter((area) => gazetteer.cpsAreasOf(area).length !== 1)
    expect(several.sort()).toEqual(['BTP', 'E23000001', 'E23000034'])
    expect(gazetteer.cpsAreasOf('E23000001')).toEqual(['london-north', 'london-south'])
    expect(gazetteer.cpsAreasOf('BTP')).toEqual([])
  })

  test('lets a London borough decide, except the City, which has both', () => {
    expect(gazetteer.cpsAreaOfBorough('E09000012')).toBe('london-north')
    expect(gazetteer.cpsAreaOfBorough('E09000001')).toBeUndefined()
    expect(gazetteer.cpsAreaOfBorough('E06000023')).toBeUndefined()
  })

  test('says a CPS Area’s name and the areas it serves', () => {
    expect(gazetteer.cpsAreaName('wessex')).toEqual({ en: 'CPS Wessex' })
    expect(gazetteer.areasOfCpsArea('wessex')).toEqual(['E23000030', 'E23000038', 'E23000039'])
  })
})
