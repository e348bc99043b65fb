import { describe, expect, test } from 'vitest'
import { buttonsOn, dataOf, fieldsOn, readOn } from '../entries/card.ts'
import type { World } from './world.ts'
import { avon, gwent, stranger, world } from './world.ts'

const coordinator = 'Carys Enghraifft'
const fields = 'coordinator: Carys Enghraifft\ndeputy: Ben Mockingham\nchair: Farah Demoworth from 1 November 2026'

const withScrutiny = async (options?: Parameters<typeof world>[0]) => {
  const there = await world(options)
  const as = await there.asNamed(coordinator)
  await as.says(`group add\ntype: scrutiny\n${fields}`)
  return { there, as, group: await there.theOnly() }
}

const sent = (form: Parameters<typeof dataOf>[0]) => ({ ...dataOf(form, 'Save'), ...fieldsOn(form) })

const eventsOf = (there: World, record: string) => there.documents('event', record)

describe('Opening a group', () => {
  test('its card says who runs it, who belongs to it and how often it meets', async () => {
    const { there, as } = await withScrutiny()
    const shown = readOn(await as.says('group scrutiny'))
    for (const said of ['Chair: Farah Demoworth', 'Coordinator: Carys Enghraifft', 'Meets: about every three months'])
      expect(shown).toContain(said)
    expect(shown).toContain('Avon and Somerset Police: RASSO Detective Inspector (Asha Samplewick)')
    await there.close()
  })

  test('a member reads it without the buttons of those who run it', async () => {
    const { there } = await withScrutiny()
    const card = await (await there.asNamed('Grace Imaginer')).says('group scrutiny')
    expect(readOn(card)).toContain('Chair: Farah Demoworth')
    expect(buttonsOn(card)).toEqual([])
    await there.close()
  })

  test('in Welsh, on the same words as on its cards', async () => {
    const { there, as } = await withScrutiny()
    expect(readOn(await as.says('grŵp craffu'))).toContain('Cadeirydd: Farah Demoworth')
    await there.close()
  })

  test('somebody who has not joined learns nothing, not even that there is one', async () => {
    const { there, group } = await withScrutiny()
    const guest = there.as(stranger)
    for (const answer of [
      await guest.says('groups'),
      await guest.says('group scrutiny'),
      await guest.says('group of nothing'),
      await guest.presses('groups.open', { record: group.record }),
      await guest.presses('groups.change', { record: 'group|9999-9999' }),
    ])
      expect(answer.text).toBe('refused not-there')
    await there.close()
  })

  test('who has groups in two areas says which, by a button or by typing the area', async () => {
    const { there } = await withScrutiny()
    await (await there.asNamed(await coordinatorOf(there, gwent))).says('group add\ntype: scrutiny')
    await there.changeOrganisation('avon-and-somerset-partnership', (one) => ({ ...one, serves: [avon, gwent] }))
    const as = await there.asNamed(coordinator)
    const which = await as.says('group scrutiny')
    expect(buttonsOn(which).map(({ title }) => title)).toEqual([
      'Scrutiny Group, Avon and Somerset',
      'Scrutiny Group, Gwent',
    ])
    expect(readOn(await as.says('group scrutiny group, Gwent'))).toContain('Area: Gwent')
    const data = dataOf(which, 'Scrutiny Group, Avon and Somerset')
    expect(readOn(await as.presses('groups.open', data))).toContain('Area: Avon and Somerset')
    await there.close()
  })

  test('when the coordinator has left the directory, nobody stands there and the deputy still runs it', async () => {
    const { there } = await withScrutiny()
    await there.leaves(coordinator)
    const deputy = await there.asNamed('Ben Mockingham')
    const card = await deputy.says('group scrutiny')
    expect(readOn(card)).toContain('Coordinator: nobody yet')
    expect(buttonsOn(card).map(({ title }) => title)).toEqual(['Change'])
    const form = await deputy.says('group change scrutiny')
    expect(fieldsOn(form).coordinator).toBe('')
    await deputy.says('group save scrutiny\ncoordinator: Ben Mockingham')
    expect((await there.theOnly()).coordinator).toContain((await there.person('Ben Mockingham')).id)
    await there.close()
  })
})

const coordinatorOf = async (there: World, area: string) => {
  const { organisations, people } = await there.directory()
  const post = organisations
    .filter(({ serves }) => serves.includes(area))
    .flatMap(({ posts }) => posts)
    .find(({ kind }) => kind === 'coordinator')
  const person = people.get(post?.appointments.at(-1)?.person ?? '')
  if (!person) throw new Error(`${area} has no coordinator.`)
  return person.name
}

describe('Changing a group', () => {
  test('its form holds it as it is, and saving that changes nothing', async () => {
    const { there, as, group } = await withScrutiny()
    const form = await as.says('group change scrutiny')
    expect(fieldsOn(form)).toMatchObject({
      coordinator: coordinator,
      deputy: 'Ben Mockingham',
      chairs: 'Farah Demoworth from 1 November 2026',
      rhythm: 'quarter',
    })
    expect(readOn(await as.presses('groups.save', sent(form)))).toContain('Nothing was changed.')
    expect(await there.theOnly()).toEqual(group)
    expect(await eventsOf(there, group.record)).toHaveLength(1)
    await there.close()
  })

  test('the chair passes on from a day, and the first chair’s days stay on record', async () => {
    const { there, as, group } = await withScrutiny()
    const form = await as.says('group change scrutiny')
    const chairs = 'Farah Demoworth from 1 November 2026 to 31 December 2026\nMarcus Fictionby from 1 January 2027'
    const card = await as.presses('groups.save', { ...sent(form), chairs })
    expect(readOn(card)).toContain('Chair from Friday 1 January 2027, in 26 working days: Marcus Fictionby')
    there.passes('P60D')
    await (await there.asNamed('Marcus Fictionby')).says('group save scrutiny\nmeets: every 2 months')
    expect(await there.theOnly()).toMatchObject({
      chairs: [{ from: '2026-11-01', to: '2026-12-31' }, { from: '2027-01-01' }],
      cadence: { every: 'months', months: 2 },
    })
    expect((await eventsOf(there, group.record)).at(-1)).toMatchObject({ fields: ['cadence'] })
    await there.close()
  })

  test('whoever was slower sees the group as it now stands, and overwrites nothing', async () => {
    const { there, as } = await withScrutiny()
    const slow = await as.says('group change scrutiny')
    await (await there.asNamed('Ben Mockingham')).says('group save scrutiny\nterms review: 1 March 2027')
    const answer = await as.presses('groups.save', { ...sent(slow), reviewOn: '2027-06-01' })
    expect(answer.text).toContain('Somebody changed this group')
    expect(fieldsOn(answer).reviewOn).toBe('2027-03-01')
    expect((await there.theOnly()).terms).toEqual({ reviewOn: '2027-03-01' })
    await there.close()
  })

  test('a form that comes back with a fault keeps the version that was open', async () => {
    const { there, as } = await withScrutiny()
    const slow = await as.says('group change scrutiny')
    await (await there.asNamed('Ben Mockingham')).says('group save scrutiny\nterms review: 1 March 2027')
    const faulty = await as.presses('groups.save', { ...sent(slow), deputy: 'Nobody Knownhere' })
    const again = await as.presses('groups.save', { ...sent(faulty), deputy: 'Ben Mockingham' })
    expect(again.text).toContain('Somebody changed this group')
    await there.close()
  })

  test('a member changes nothing, by typing or by a button that they were never shown', async () => {
    const { there, group } = await withScrutiny()
    const grace = await there.asNamed('Grace Imaginer')
    expect((await grace.says('group save scrutiny\nmeets: as needed')).text).toBe('refused not-there')
    expect((await grace.presses('groups.end', { record: group.record })).text).toBe('refused not-there')
    expect(await there.theOnly()).toEqual(group)
    await there.close()
  })

  test('lists in the channel name people only when the group says so', async () => {
    const { there, as } = await withScrutiny()
    await as.says('group save scrutiny\nname people: yes')
    expect((await there.theOnly()).showsOwners).toBe(true)
    await as.says('cadw grŵp craffu\nenwi pobl: na')
    expect((await there.theOnly()).showsOwners).toBeUndefined()
    await there.close()
  })

  test('a card that is forged or old is not read', async () => {
    const { there, as } = await withScrutiny()
    for (const verb of [
      'groups.create',
      'groups.save',
      'groups.open',
      'groups.end',
      'groups.link',
      'groups.add-member',
    ])
      expect((await as.presses(verb, { record: 7, form: 'x', seen: 'first' })).text).toBe('unreadable')
    await there.close()
  })
})

describe('Members', () => {
  test('are added and taken out by name, as often as somebody says so', async () => {
    const { there, as, group } = await withScrutiny()
    const added = await as.says('group add member Niamh Storybrook to the scrutiny group')
    expect(readOn(added)).toContain('Added as a member: Niamh Storybrook')
    expect(readOn(await as.says('group add member Niamh Storybrook'))).toContain('A member already')
    expect((await there.theOnly()).members).toHaveLength(group.members.length + 1)
    const gone = await as.says('group remove member Niamh Storybrook from scrutiny')
    expect(readOn(gone)).toContain('No longer a member: Niamh Storybrook')
    expect(await there.theOnly()).toEqual(group)
    expect(readOn(await as.says('group remove member Niamh Storybrook'))).toContain('No member has that name')
    await there.close()
  })

  test('in Welsh', async () => {
    const { there, as } = await withScrutiny()
    const card = await as.says('ychwanegu aelod grŵp Niamh Storybrook i craffu')
    expect(readOn(card)).toContain('Wedi’i ychwanegu fel aelod: Niamh Storybrook')
    await there.close()
  })

  test('a name that may mean several is settled by a button', async () => {
    const { there, as, group } = await withScrutiny()
    const which = await as.says('group add member support service')
    const asked = await as.says('group add member Service')
    const buttons = buttonsOn(asked)
    expect(readOn(which)).toContain('Levels Support Service')
    expect(buttons.length).toBeGreaterThan(1)
    await as.presses('groups.add-member', buttons[0]?.data)
    expect((await there.theOnly()).members.length).toBeGreaterThan(group.members.length)
    await there.close()
  })

  test('a post is a member through its holder: whoever takes it over belongs from that day', async () => {
    const { there } = await withScrutiny()
    const kwame = await there.asNamed('Kwame Pretendley')
    const { id } = await there.person('Kwame Pretendley')
    await there.changeOrganisation('cps-south-west', (one) => ({
      ...one,
      posts: one.posts.map((post) =>
        post.kind === 'spoc' ? { ...post, away: [], appointments: [{ person: id, from: '2026-11-20' }] } : post,
      ),
    }))
    expect(readOn(await kwame.says('group scrutiny'))).toContain('(Kwame Pretendley)')
    await there.close()
  })
})

describe('Ending a group', () => {
  test('is asked first, and then it is in no list and reminds of nothing', async () => {
    const { there, as, group } = await withScrutiny()
    await as.says('group save scrutiny\nterms review: 1 March 2027')
    const asked = await as.says('group end scrutiny')
    expect(readOn(asked)).toContain('Do you want to end this group?')
    expect(await there.owed(group.record)).toHaveLength(2)
    expect(readOn(await as.presses('groups.end', dataOf(asked, 'End this group')))).toContain('has ended')
    expect(await there.find.ofArea(avon)).toEqual([])
    expect(await there.owed(group.record)).toEqual([])
    const change = await as.presses('groups.save', { record: group.record, seen: 3 })
    expect(change.text).toBe('refused not-in-this-state')
    await there.close()
  })

  test('by typing', async () => {
    const { there, as } = await withScrutiny()
    await as.says('dod â grŵp i ben craffu')
    await as.says('cadarnhau dod â grŵp i ben craffu')
    expect(await there.find.ofArea(avon)).toEqual([])
    await there.close()
  })
})
