import { describe, expect, test } from 'vitest'
import { rosterOn } from '../../bot/directory/domain/holder.ts'
import type { Directory } from '../../bot/directory/domain/model.ts'
import { loadDirectory } from '../../bot/directory/load.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { spocFacts } from '../../bot/directory/presenter.ts'
import { forces } from '../../bot/local/demonstration/forces.ts'
import { demonstration, playgroundPeople } from '../../bot/local/demonstration/index.ts'
import { seedDemonstration } from '../../bot/local/demonstration/seed.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { addDays } from '../../bot/time/instant.ts'
import type { ContactFacts } from '../../cards/spoc/facts.ts'
import { asking, place } from '../directory/asking.ts'

const today = '2026-11-23'
const gazetteer = loadGazetteer()
const places = placeBookOf(gazetteer)
const { organisations, people, areas, personas } = demonstration(today)

const directory: Directory = {
  version: 1,
  organisations,
  people: new Map(people.map((person) => [person.id, person])),
  areas: new Map(areas.map((area) => [area.code, area])),
  subscribed: [],
}

const answerFor = (area: string) => {
  const facts = spocFacts({
    directory,
    places,
    understanding: asking([place(area, area, { kind: 'force' })]),
    today,
    language: 'en',
  })
  return facts?.places[0]?.agencies ?? []
}

const everyAnswer = gazetteer.allAreas().map((area) => ({ area, agencies: answerFor(area) }))
const everyContact = everyAnswer.flatMap(({ agencies }) => agencies.flatMap(({ contacts }) => contacts))

describe('the demonstration partnership', () => {
  test('has an answer for each agency of each of 43 areas and the British Transport Police, and none is a dead end', () => {
    expect(everyAnswer).toHaveLength(44)
    for (const { area, agencies } of everyAnswer) {
      expect(agencies.map(({ agency }) => agency)).toEqual(['police', 'cps', 'isva'])
      for (const { agency, contacts, whoCanRecord } of agencies)
        expect(contacts.length > 0 || whoCanRecord, `${area} ${agency}`).toBeTruthy()
    }
  })

  test('names for each contact a way to reach it', () => {
    for (const { phone, email } of everyContact) expect(phone ?? email).toBeTruthy()
  })

  test('has the gaps of a real directory', () => {
    const ways = new Set(everyContact.map(({ holds }) => holds.as))
    expect([...ways].sort()).toEqual(['appointee', 'cover', 'deputy', 'mailbox', 'next-in-line'])
    const some = (is: (contact: ContactFacts) => boolean) => expect(everyContact.some(is)).toBe(true)
    some(({ stale }) => stale)
    some(({ confirmedOn }) => confirmedOn === undefined)
    some(({ hours }) => hours?.days.join() === '2,3,4' && hours.otherwise !== undefined)
    some(({ name, chat }) => name !== undefined && chat === undefined)
    some(({ answersFor }) => answersFor !== undefined)
    const services = everyAnswer.map(
      ({ agencies }) => agencies.find(({ agency }) => agency === 'isva')?.contacts.length,
    )
    expect(services).toContain(0)
    expect(services.some((count) => (count ?? 0) > 1)).toBe(true)
  })

  test('is the same each time, and its days move with today', () => {
    expect(demonstration(today)).toEqual(demonstration(today))
    const later = demonstration(addDays(today, 30)).organisations.find(({ id }) => id === 'avon-and-somerset-police')
    expect(later?.posts[0]?.appointments[0]?.confirmedOn).toBe(addDays(today, 18))
  })

  test('agrees with the reference data about forces and CPS Areas', () => {
    const codes = new Set(forces.map(({ code }) => code))
    expect([...codes, 'E23000036', 'W15000002', 'BTP'].sort()).toEqual([...gazetteer.allAreas()].sort())
    for (const { code, authority } of forces) expect(gazetteer.areaOfAuthority(authority)).toBe(code)
    for (const { cpsArea, serves } of organisations.filter(({ agency }) => agency === 'cps'))
      expect([...serves].sort()).toEqual([...gazetteer.areasOfCpsArea(cpsArea ?? '')].sort())
    expect(new Set(organisations.flatMap(({ cpsArea }) => cpsArea ?? [])).size).toBe(14)
  })
})

describe('nobody in it is real', () => {
  test('every address ends in .example', () => {
    const text = JSON.stringify([organisations, people, areas])
    const addresses = text.match(/[\w.+-]+@[\w.-]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(500)
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
  })

  test('every telephone number is one that Ofcom keeps for drama', () => {
    const drama =
      /^(01(1[3-8]|21|41|51|61) 496 0\d{3}|0191 498 0\d{3}|020 7946 0\d{3}|029 2018 0\d{3}|01632 960\d{3}|07700 900\d{3})$/
    const numbers = [
      ...people.flatMap(({ phone, hours }) => [phone, hours?.otherwise]),
      ...organisations.map(({ phone }) => phone),
    ].filter((number) => number !== undefined)
    expect(numbers.length).toBeGreaterThan(400)
    expect(numbers.filter((number) => !drama.test(number))).toEqual([])
  })

  test('every support service says that it is made up', () => {
    const services = organisations.filter(({ agency }) => agency === 'isva')
    expect(services.filter(({ names }) => !names.en.endsWith('(demonstration)'))).toEqual([])
  })
})

describe('its people', () => {
  test('have each a Teams address and an object id of their own', () => {
    expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length)
    expect(new Set(personas.map(({ aadObjectId }) => aadObjectId)).size).toBe(personas.length)
    for (const { id, aadObjectId } of personas) {
      expect(id).toMatch(/^29:/)
      expect(aadObjectId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  test.each(['E23000036', 'W15000002'])('hold every post of the partnership in %s', (area) => {
    const roles = personas
      .filter((persona) => persona.area === area)
      .map(({ agency, roles }) => `${agency}: ${roles.join(' ')}`)
    for (const role of [
      'police: member investigator',
      'police: spoc rasso-detective-inspector',
      'police: deputy spoc-deputy member rasso-detective-sergeant',
      'police: lead rasso-detective-chief-inspector',
      'cps: member prosecutor',
      'cps: spoc rasso-spoc',
      'cps: lead head-of-the-rasso-unit',
      'isva: deputy spoc-deputy member isva',
      'isva: spoc isva-spoc',
      'isva: lead isva-service-manager',
      'partner: coordinator partnership-coordinator',
      'partner: deputy coordinator-deputy member deputy-coordinator',
      'partner: chair scrutiny-group-chair',
      'partner: chair strategic-group-chair',
      'partner: admin area-admin',
    ])
      expect(roles).toContain(role)
  })

  test('six of Avon and Somerset meet in the Playground, the coordinator first', () => {
    expect(playgroundPeople().map(({ agency, roles }) => `${agency} ${roles[0]}`)).toEqual([
      'partner coordinator',
      'police spoc',
      'cps spoc',
      'isva spoc',
      'partner chair',
      'partner admin',
    ])
    for (const persona of playgroundPeople()) expect(personas).toContainEqual(persona)
  })
})

describe('a first start', () => {
  test('puts it into the store, whole, and a second start leaves the store alone', async () => {
    const store = openSqlite(':memory:')
    expect(await seedDemonstration(store, today)).toBe('seeded')
    expect(await seedDemonstration(store, addDays(today, 1))).toBe('there-already')
    const stored = await loadDirectory(store)
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect(stored.directory.organisations).toEqual([...organisations].sort(byId))
    expect(stored.directory.people).toEqual(directory.people)
    expect(stored.directory.areas).toEqual(directory.areas)
    expect(stored.directory.version).toBe(1)
    expect(rosterOn(stored.directory, today).away.size).toBeGreaterThan(0)
    await store.close()
  })

  test('that was cut short is completed by the next', async () => {
    const store = openSqlite(':memory:')
    let left = 40
    const cutShort = {
      ...store,
      commit: async (...change: Parameters<typeof store.commit>) => {
        if (left-- === 0) throw new Error('The power went.')
        return store.commit(...change)
      },
    }
    await expect(seedDemonstration(cutShort, today)).rejects.toThrow('The power went.')
    expect(await seedDemonstration(store, today)).toBe('seeded')
    expect((await loadDirectory(store)).directory.organisations).toHaveLength(organisations.length)
    await store.close()
  })
})
