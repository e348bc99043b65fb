import { describe, expect, test } from 'vitest'
import { buttonsOn, dataOf, fieldsOn, readOn } from './card.ts'
import type { World } from './world.ts'
import { firstAdmin, stranger, world } from './world.ts'

const force = 'Avon and Somerset Police'

const openForm = async (there: World, name: string) => {
  const as = await there.asNamed(name)
  const form = await as.says(`change spoc ${force}`)
  return { as, form, data: { ...dataOf(form, 'Save'), ...fieldsOn(form) } }
}

describe('Changing the SPOC in chat', () => {
  test('the form holds the entry as it is', async () => {
    const there = await world()
    const { form } = await openForm(there, 'Asha Samplewick')
    expect(fieldsOn(form)).toMatchObject({ name: 'Asha Samplewick', phone: '0117 496 0101', deputy: 'Tom Inventon' })
    expect(readOn(form)).toContain(force)
    await there.close()
  })

  test('Asha corrects her number, and the look-up shows it, confirmed today', async () => {
    const there = await world()
    const { as, data } = await openForm(there, 'Asha Samplewick')
    expect((await as.presses('entries.save', { ...data, phone: '0117 496 0199' })).text).toContain('Saved')
    const shown = await as.says('spoc Bristol police')
    expect(readOn(shown)).toContain('0117 496 0199')
    expect(readOn(shown)).toContain('Confirmed today')
    await there.close()
  })

  test('a new holder takes over from the day that the form says, and the one before ends the day before', async () => {
    const there = await world()
    const { as, data } = await openForm(there, 'Asha Samplewick')
    const next = { name: 'Leila Testerly', email: '', phone: '', from: '2026-12-01', deputy: '', deputyEmail: '' }
    await as.presses('entries.save', { ...data, ...next })
    expect(readOn(await as.says('spoc Bristol police'))).toContain('Asha Samplewick')
    there.passes('P8D')
    expect(readOn(await as.says('spoc Bristol police'))).toContain('Leila Testerly')
    await there.close()
  })

  test('what is saved leaves one event that names fields and nobody', async () => {
    const there = await world()
    const { as, data } = await openForm(there, 'Asha Samplewick')
    await as.presses('entries.save', { ...data, phone: '0117 496 0199' })
    const [event, ...others] = await there.documents('event', 'organisation|avon-and-somerset-police')
    expect(others).toEqual([])
    expect(event).toMatchObject({ action: 'entry.change', fields: ['people.phone', 'posts.appointments'] })
    expect(JSON.stringify(event)).not.toMatch(/Samplewick|0117/)
    await there.close()
  })

  test('saving the same again changes nothing and leaves no event', async () => {
    const there = await world()
    const { as, data } = await openForm(there, 'Asha Samplewick')
    await as.presses('entries.save', data)
    const once = await there.documents('event', 'organisation|avon-and-somerset-police')
    const again = await openForm(there, 'Asha Samplewick')
    await again.as.presses('entries.save', again.data)
    expect(await there.documents('event', 'organisation|avon-and-somerset-police')).toHaveLength(once.length)
    await there.close()
  })

  test('whoever was slower sees the entry as it now stands, and overwrites nothing', async () => {
    const there = await world()
    const slow = await openForm(there, 'Marcus Fictionby')
    const fast = await openForm(there, 'Asha Samplewick')
    await fast.as.presses('entries.save', { ...fast.data, phone: '0117 496 0199' })
    const answer = await slow.as.presses('entries.save', { ...slow.data, phone: '0117 496 0188' })
    expect(answer.text).toContain('Somebody changed this entry')
    expect(fieldsOn(answer).phone).toBe('0117 496 0199')
    expect((await there.person('Asha Samplewick')).phone).toBe('0117 496 0199')
    await there.close()
  })

  test('a field that can’t be read brings the same form back, with what was typed', async () => {
    const there = await world()
    const { as, data } = await openForm(there, 'Asha Samplewick')
    const answer = await as.presses('entries.save', { ...data, email: 'asha at police', phone: '0117 496 0199' })
    expect(readOn(answer)).toContain('Write a whole e-mail address.')
    expect(fieldsOn(answer)).toMatchObject({ email: 'asha at police', phone: '0117 496 0199' })
    expect((await there.person('Asha Samplewick')).phone).toBe('0117 496 0101')
    await there.close()
  })

  test('a new name over the old address is asked about: an account stays with its person', async () => {
    const there = await world()
    const { as, data } = await openForm(there, 'Asha Samplewick')
    const answer = await as.presses('entries.save', { ...data, name: 'Leila Testerly' })
    expect(readOn(answer)).toContain('belongs to somebody else here')
    expect((await there.person('Asha Samplewick')).identities).toHaveLength(1)
    await there.close()
  })

  test('nobody changes another organisation’s entry, whatever their button says', async () => {
    const there = await world()
    const { data } = await openForm(there, 'Asha Samplewick')
    const grace = await there.asNamed('Grace Imaginer')
    expect((await grace.presses('entries.save', { ...data, phone: '0117 496 0199' })).text).toBe('refused not-yours')
    expect((await grace.says(`change spoc ${force}`)).text).toBe('refused not-yours')
    expect((await there.as(stranger).says(`change spoc ${force}`)).text).toBe('refused join-first')
    await there.close()
  })

  test('the coordinator changes it for them, and it is not taken for confirmed', async () => {
    const there = await world()
    const { as, data } = await openForm(there, 'Carys Enghraifft')
    await as.presses('entries.save', { ...data, phone: '0117 496 0199' })
    expect(readOn(await as.says('spoc Bristol police'))).toContain('Confirmed 12 days ago')
    await there.close()
  })

  test('several entries are asked about with a button each', async () => {
    const there = await world()
    const carys = await there.asNamed('Carys Enghraifft')
    const answer = await carys.says('change spoc Bristol')
    expect(buttonsOn(answer).length).toBeGreaterThan(1)
    expect(buttonsOn(answer).length).toBeLessThanOrEqual(6)
    const [first] = buttonsOn(answer)
    expect(fieldsOn(await carys.presses('entries.change', first?.data)).name).toBeTruthy()
    await there.close()
  })

  test('a post that gives rights over others has no such form', async () => {
    const there = await world()
    const admin = there.as(firstAdmin)
    const entry = 'avon-and-somerset-partnership|admin-area-admin'
    expect((await admin.presses('entries.change', { entry })).text).toBe('refused not-there')
    await there.close()
  })

  test('it is all done by typing as well', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    await asha.says(`save spoc ${force}\nphone: 0117 496 0199`)
    expect(await there.person('Asha Samplewick')).toMatchObject({ phone: '0117 496 0199' })
    await asha.says(`save spoc ${force}\nname: Leila Testerly`)
    expect(readOn(await asha.says('spoc Bristol police'))).toContain('Leila Testerly')
    expect((await there.person('Leila Testerly')).email).toContain('leila')
    await there.close()
  })

  test('in Welsh, the form and what follows from it are in Welsh', async () => {
    const there = await world()
    const as = await there.asNamed('Asha Samplewick')
    const form = await as.says(`newid spoc ${force}`)
    expect(form.text).toContain('Newid y cyswllt')
    const answer = await as.presses('entries.save', { ...dataOf(form, 'Cadw'), ...fieldsOn(form) })
    expect(answer.text).toContain('Cadwyd')
    await there.close()
  })

  test('in a channel nothing but a neutral line stands', async () => {
    const there = await world()
    const as = await there.asNamed('Asha Samplewick', { kind: 'channel' })
    expect((await as.says(`change spoc ${force}`)).text).toBe('in our own chat')
    expect(there.outside.join()).toContain('Change the contact')
    await there.close()
  })
})
