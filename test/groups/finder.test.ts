import { describe, expect, test } from 'vitest'
import { missingFromQuorum } from '../../bot/groups/domain/defaults.ts'
import type { Group } from '../../bot/groups/domain/group.ts'
import { groupTypes } from '../../bot/groups/domain/group.ts'
import { contactsOf } from '../../bot/groups/domain/members.ts'
import { groupsCalled, readGroupType } from '../../bot/groups/domain/naming.ts'
import { groupName } from '../../bot/groups/name.ts'
import { partiesMeant, textOfParty } from '../../bot/groups/parties.ts'
import { groupKindName } from '../../cards/group-types/name.ts'
import { avon, world } from './world.ts'

const types = (text: string) =>
  groupsCalled(
    groupTypes.map((type) => ({ type })),
    text,
  ).map(({ type }) => type)

describe('What a group is called', () => {
  test('its own name where it has one, else the words for its type', () => {
    const named: Pick<Group, 'name' | 'type'> = { type: 'other', name: { en: 'The Bridge', cy: 'Y Bont' } }
    expect(groupName(named, 'cy')).toBe('Y Bont')
    expect(groupName({ type: 'scrutiny' }, 'cy')).toBe('Grŵp Craffu')
    expect(groupName({ type: 'scrutiny' }, 'both')).toBe('Grŵp Craffu / Scrutiny Group')
  })

  test('is found by its type in either language, exactly before by its words', () => {
    expect(types('scrutiny')).toEqual(['scrutiny'])
    expect(types('grwp craffu')).toEqual(['scrutiny'])
    expect(types('Scrutiny Panel')).toEqual(['scrutiny-panel'])
    expect(types('scrut')).toEqual(['scrutiny', 'scrutiny-panel', 'local-improvement'])
    expect(types('joim')).toEqual(['joim'])
    expect(types('kitchen')).toEqual([])
  })

  test('every type is read back from its own words', () => {
    for (const type of groupTypes)
      for (const language of ['en', 'cy'] as const) expect(readGroupType(groupKindName(type, language))).toBe(type)
  })

  test('the quorum is police, CPS and a support service; in a group of police and CPS, those two', () => {
    expect(missingFromQuorum({ audience: 'multi' }, ['police', 'partner'])).toEqual(['cps', 'isva'])
    expect(missingFromQuorum({ audience: 'justice' }, ['police', 'cps'])).toEqual([])
  })
})

describe('Whom a name means', () => {
  const inAvon = async () => {
    const there = await world()
    const scope = { directory: await there.directory(), area: avon, day: '2026-11-23', places: there.needs.places }
    return { there, scope }
  }

  test('a person, a post behind its organisation, or an organisation', async () => {
    const { there, scope } = await inAvon()
    const { id } = await there.person('Asha Samplewick')
    expect(partiesMeant(scope, 'asha samplewick')).toEqual([`person|avon-and-somerset-police|${id}`])
    expect(partiesMeant(scope, 'Avon and Somerset Police')).toEqual(['organisation|avon-and-somerset-police'])
    const [post = ''] = partiesMeant(scope, 'Avon and Somerset Police: RASSO Detective Inspector')
    expect(post).toMatch(/^post\|avon-and-somerset-police\|/)
    expect(partiesMeant(scope, 'Levels')).toEqual(['organisation|levels'])
    expect(partiesMeant(scope, 'Nobody Knownhere')).toEqual([])
    await there.close()
  })

  test('whatever a form writes for a contact of the area, it reads back as the same', async () => {
    const { there, scope } = await inAvon()
    const { directory, day, places } = scope
    const members = contactsOf(directory, { area: avon, audience: 'multi' }, day, places).map(({ party }) => party)
    const people = [...directory.people.values()].map(({ id, organisation }) => `person|${organisation}|${id}`)
    for (const party of [...members, ...people])
      for (const language of ['en', 'cy'] as const)
        expect(partiesMeant(scope, textOfParty(scope, party, language) ?? '')).toEqual([party])
    expect(members.length).toBeGreaterThan(3)
    await there.close()
  })

  test('no contact of a support service is among those of a group of police and CPS', async () => {
    const { there, scope } = await inAvon()
    const { directory, day, places } = scope
    const agencies = contactsOf(directory, { area: avon, audience: 'justice' }, day, places).map(({ agency }) => agency)
    expect(new Set(agencies)).toEqual(new Set(['police', 'cps']))
    await there.close()
  })
})
