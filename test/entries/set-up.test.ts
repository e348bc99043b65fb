import { describe, expect, test } from 'vitest'
import { loadDirectory } from '../../bot/directory/load.ts'
import { organisationDocument } from '../../bot/directory/records.ts'
import { saveTogether } from '../../bot/directory/save.ts'
import { across } from '../../bot/storage/declare.ts'
import { buttonsOn, dataOf, fieldsOn, readOn } from './card.ts'
import type { World } from './world.ts'
import { firstAdmin, world } from './world.ts'

const headings = 'agency,organisation,serves,cps_area,post,title,name,email'
const threeAgencies = [
  headings,
  'police,Example Constabulary,Avon and Somerset,,spoc,RASSO Detective Inspector,Sam Exemplar,sam@force.police.example',
  'cps,CPS Example RASSO,Avon and Somerset,south-west,spoc,Unit Head,Rhys Pretend,rhys@cps.example',
  'isva,Example Light,Avon and Somerset,,spoc,ISVA manager,Ceri Invented,ceri@light.isva.example',
].join('\n')

const asTabs = (list: string) => list.replaceAll(',', '\t')

const lists = across({ name: 'test.lists', kind: 'list', orderBy: 'id', everyOfKind: 'A test has one or two.' })

const listsIn = async ({ store }: World) => (await store.query(lists, {})).items

const events = (there: World, record: string) => there.documents('event', record)

describe('Setting up an area in chat', () => {
  test('from nothing, the first admin pastes a list, confirms it, and three agencies’ look-ups are answered', async () => {
    const there = await world({ empty: true })
    const admin = there.as(firstAdmin)
    const difference = await admin.says(`set up\n${asTabs(threeAgencies)}`)
    expect(difference.text).toContain('To be added: 6. Changed: 0. Ended: 0. Left out: 0 lines.')
    expect(readOn(await admin.says('spoc Bristol'))).toContain('Nothing is recorded yet')
    const done = await admin.presses('entries.apply', dataOf(difference, 'Confirm'))
    expect(done.text).toContain('The list is applied')
    const answer = readOn(await admin.says('spoc Bristol'))
    for (const name of ['Sam Exemplar', 'Rhys Pretend', 'Ceri Invented']) expect(answer).toContain(name)
    await there.close()
  })

  test('alone, it explains itself in five lines, with the headings, an example and a form', async () => {
    const there = await world({ empty: true })
    const card = await there.as(firstAdmin).says('set up')
    expect(readOn(card)).toMatch(/1\. .*\n2\. .*\n3\. .*\n4\. .*\n5\. /)
    expect(readOn(card)).toContain('agency, organisation, serves')
    expect(Object.keys(fieldsOn(card))).toEqual(['list'])
    const difference = await there
      .as(firstAdmin)
      .presses('entries.plan', { ...dataOf(card, 'Show what would change'), list: threeAgencies })
    expect(difference.text).toContain('To be added: 6')
    await there.close()
  })

  test('in Welsh, the difference and what follows from it are in Welsh', async () => {
    const there = await world({ empty: true })
    const difference = await there.as(firstAdmin).says(`gosod\n${threeAgencies}`)
    expect(difference.text).toContain('I’w hychwanegu: 6')
    const done = await there.as(firstAdmin).presses('entries.apply', dataOf(difference, 'Cadarnhau'))
    expect(done.text).toContain('wedi’i chymhwyso')
    await there.close()
  })

  test('a list without headings brings the form back, with what was pasted', async () => {
    const there = await world({ empty: true })
    const card = await there.as(firstAdmin).says('set up\nForce,Contact\nExample,Sam')
    expect(readOn(card)).toContain('The first line needs headings')
    expect(readOn(card)).toContain('Force, Contact')
    expect(fieldsOn(card).list).toBe('Force,Contact\nExample,Sam')
    await there.close()
  })

  test('columns in another order, and lines without their last cells, are read', async () => {
    const there = await world({ empty: true })
    const list = 'organisation\tagency\tserves\tmailbox\nExample Light\tisva\tAvon and Somerset'
    const card = await there.as(firstAdmin).says(`set up\n${list}`)
    expect(card.text).toContain('To be added: 1')
    await there.close()
  })

  test('a line that can’t be taken stands there with its number and why, and ten lines of a group are enough', async () => {
    const there = await world({ empty: true })
    const services = Array.from(
      { length: 17 },
      (_, index) => `isva,Example Service ${index + 1},Avon and Somerset,,,,,`,
    )
    const card = await there
      .as(firstAdmin)
      .says(`set up\n${[headings, ...services, 'isva,Nowhere,Atlantis,,,,,'].join('\n')}`)
    expect(readOn(card)).toContain('Line 19 · Nowhere · serves: this place is not known')
    expect(readOn(card)).toContain('and 7 more')
    expect(readOn(card)).toContain('Added (17)')
    await there.close()
  })

  test('nothing is kept of a list that is dropped, and look-ups know nothing of it', async () => {
    const there = await world({ empty: true })
    const admin = there.as(firstAdmin)
    const difference = await admin.says(`set up\n${threeAgencies}`)
    await admin.presses('entries.drop', dataOf(difference, 'Cancel'))
    const [list] = await listsIn(there)
    expect(list?.value).toMatchObject({ state: 'dropped' })
    expect(JSON.stringify(list)).not.toContain('Exemplar')
    expect((await admin.presses('entries.apply', dataOf(difference, 'Confirm'))).text).toContain(
      'No list of yours is waiting',
    )
    expect((await there.directory()).organisations).toEqual([])
    await there.close()
  })

  test('a list that nobody confirms is gone after a day', async () => {
    const there = await world({ empty: true })
    const admin = there.as(firstAdmin)
    await admin.says(`set up\n${threeAgencies}`)
    const [list] = await listsIn(there)
    const record = list?.value.record ?? ''
    const [timer] = await there.owed('timer', record)
    expect(timer).toMatchObject({ what: 'list.lapse', due: '2026-11-24T10:00:00.000Z' })
    if (timer) await there.entries.timers['list.lapse']?.(timer)
    expect(await there.records.read({ record, id: 'list' })).toMatchObject({ state: 'planned' })
    there.passes('PT24H')
    if (timer) await there.entries.timers['list.lapse']?.(timer)
    const after = await there.records.read({ record, id: 'list' })
    expect(after).toMatchObject({ state: 'dropped' })
    expect(JSON.stringify(after)).not.toContain('Exemplar')
    await there.close()
  })

  test('when the directory changed meanwhile, the fresh difference is shown and has to be confirmed again', async () => {
    const there = await world()
    const carys = await there.asNamed('Carys Enghraifft')
    const list = 'agency,organisation,mailbox\npolice,Avon and Somerset Police,new@avon-and-somerset.police.example'
    const first = await carys.says(`set up\n${list}`)
    const asha = await there.asNamed('Asha Samplewick')
    const form = await asha.says('change spoc Avon and Somerset Police')
    await asha.presses('entries.save', {
      ...dataOf(form, 'Save'),
      ...fieldsOn(form),
      mailbox: 'other@avon-and-somerset.police.example',
    })
    const second = await carys.presses('entries.apply', dataOf(first, 'Confirm'))
    expect(second.text).toContain('The directory changed meanwhile')
    expect(readOn(second)).toContain('before: other@avon-and-somerset.police.example; after: new@')
    const mailbox = async () =>
      (await there.directory()).organisations.find(({ id }) => id === 'avon-and-somerset-police')?.mailbox
    expect(await mailbox()).toContain('other@')
    expect((await carys.presses('entries.apply', dataOf(second, 'Confirm'))).text).toContain('The list is applied')
    expect(await mailbox()).toContain('new@')
    await there.close()
  })

  test('the card of an earlier list confirms nothing of a later one', async () => {
    const there = await world({ empty: true })
    const admin = there.as(firstAdmin)
    const old = await admin.says(`set up\n${threeAgencies}`)
    await admin.says('set up\nagency,organisation,serves\nisva,Another Light,Gwent')
    const answer = await admin.presses('entries.apply', dataOf(old, 'Confirm'))
    expect(readOn(answer)).toContain('Another Light')
    expect((await there.directory()).organisations).toEqual([])
    expect((await admin.says('apply list')).text).toContain('The list is applied')
    await there.close()
  })

  test('each organisation has one event, with counts and without names', async () => {
    const there = await world({ empty: true })
    const admin = there.as(firstAdmin)
    await admin.says(`set up\n${threeAgencies}`)
    await admin.says('apply list')
    for (const { id } of (await there.directory()).organisations) {
      const all = await events(there, `organisation|${id}`)
      expect(all).toHaveLength(1)
      expect(all[0]).toMatchObject({
        action: 'list.apply',
        operation: 'combination',
        facts: { added: 2, changed: 0, ended: 0 },
      })
      expect(JSON.stringify(all)).not.toMatch(/Exemplar|Pretend|Invented|@/)
    }
    await there.close()
  })

  test('should the process end between the change and its number, a timer raises it', async () => {
    const there = await world({ empty: true })
    const admin = there.as(firstAdmin)
    await admin.says(`set up\n${threeAgencies}`)
    await admin.says('apply list')
    const { organisations, version } = await there.directory()
    const [timer] = await there.owed('timer', `organisation|${organisations[0]?.id}`)
    expect(timer).toMatchObject({ what: 'directory.raise' })
    if (timer) await there.entries.timers['directory.raise']?.(timer)
    expect((await there.directory()).version).toBe(version + 1)
    await there.close()
  })

  test('a coordinator’s list changes nothing outside of their areas', async () => {
    const there = await world()
    const carys = await there.asNamed('Carys Enghraifft')
    const gwent = (await there.directory()).organisations.find(
      ({ serves, agency }) => agency === 'police' && serves.includes('W15000002'),
    )
    const card = await carys.says(
      `set up\nagency,organisation,serves,mailbox\npolice,${gwent?.names.en},Gwent,x@police.example\nisva,New Light,Avon and Somerset; Gwent,x@isva.example`,
    )
    expect(readOn(card)).toContain('Line 2')
    expect(readOn(card)).toContain('Line 3')
    expect(readOn(card)).toContain('in an area of which you hold no post')
    expect(buttonsOn(card)).toEqual([])
    await there.close()
  })

  test('a coordinator’s list appoints no admin, and ends none', async () => {
    const there = await world()
    const carys = await there.asNamed('Carys Enghraifft')
    const office = 'partner,Avon and Somerset Partnership Office'
    const card = await carys.says(
      `set up\nagency,organisation,post,title,name\n${office},coordinator,Coordinator,Carys Enghraifft\n${office},admin,Area admin,Carys Enghraifft\n${office},national-reader,Reader,Carys Enghraifft`,
    )
    expect(readOn(card)).toContain('only an admin appoints to this post')
    await carys.presses('entries.apply', dataOf(card, 'Confirm'))
    const organisation = (await there.directory()).organisations.find(
      ({ id }) => id === 'avon-and-somerset-partnership',
    )
    const priya = await there.person('Priya Madeupson')
    const admins = organisation?.posts.filter(({ kind }) => kind === 'admin' || kind === 'national-reader') ?? []
    expect(admins.flatMap(({ appointments }) => appointments)).toEqual([expect.objectContaining({ person: priya.id })])
    expect(admins.every(({ until }) => until === undefined)).toBe(true)
    await there.close()
  })

  test('words about a case are left out, and not kept', async () => {
    const there = await world({
      empty: true,
      readText: (text) =>
        text.includes('case')
          ? { ok: 'refused', categories: ['EVIDENCE'], messageKey: 'refused-evidence', safety: false }
          : { ok: 'masked', masked: text as never, shown: '', categories: [], safety: false },
    })
    const admin = there.as(firstAdmin)
    const card = await admin.says(
      `set up\n${headings}\nisva,Example Light,Avon and Somerset,,,,,\narea,,Avon and Somerset,,,,,\nisva,Example Light,,,spoc,about the case,Ceri Invented,`,
    )
    expect(readOn(card)).toContain('Line 4 · title: this reads like detail of a case')
    const [list] = await listsIn(there)
    expect(JSON.stringify(list)).not.toContain('about the case')
    await there.close()
  })

  test('nobody without a part in the lists of an area learns that there are any', async () => {
    const there = await world()
    const grace = await there.asNamed('Grace Imaginer')
    expect((await grace.says('set up')).text).toBe('refused not-yours')
    expect((await grace.says('apply list')).text).toBe('refused not-there')
    expect((await grace.says('drop list')).text).toBe('refused not-there')
    await there.close()
  })

  test('an import at the server keeps the events of what was changed in chat', async () => {
    const there = await world()
    const carys = await there.asNamed('Carys Enghraifft')
    await carys.says('set up\nagency,organisation,mailbox\npolice,Avon and Somerset Police,new@police.example')
    await carys.says('apply list')
    const { directory, tags } = await loadDirectory(there.store)
    const force = directory.organisations.find(({ id }) => id === 'avon-and-somerset-police')
    if (force) await saveTogether(there.store, tags, organisationDocument({ ...force, phone: '0117 496 0999' }))
    await carys.says('set up\nagency,organisation,mailbox\npolice,Avon and Somerset Police,newer@police.example')
    await carys.says('apply list')
    expect(await events(there, 'organisation|avon-and-somerset-police')).toHaveLength(2)
    await there.close()
  })
})
