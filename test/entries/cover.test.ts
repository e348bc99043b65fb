import { describe, expect, test } from 'vitest'
import { buttonsOn, dataOf, readOn } from './card.ts'
import type { World } from './world.ts'
import { stranger, world } from './world.ts'

const force = 'organisation|avon-and-somerset-police'

const told = async (there: World, record: string) => {
  const [owed] = (await there.owed('message', record)).filter(({ what }) => what === 'cover.given')
  const rendered = owed && (await there.entries.renderers['cover.given']?.(owed, undefined))
  return { owed, message: rendered && 'message' in rendered ? rendered.message('en') : undefined, rendered }
}

describe('Cover', () => {
  test('Asha reads back what was understood, saves it, and on the day the look-up shows who covers', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    const echo = await asha.says('cover me from 21 dec to 4 jan by Leila Testerly')
    expect(readOn(echo)).toContain('First day: Monday 21 December')
    expect(readOn(echo)).toContain('Last day: 4 January 2027')
    expect(readOn(echo)).toContain('Covers: Leila Testerly')
    expect(
      (await there.directory()).organisations.find(({ id }) => id === 'avon-and-somerset-police')?.posts[0]?.away,
    ).toEqual([])
    const saved = await asha.presses('entries.cover-save', dataOf(echo, 'Save'))
    expect(readOn(saved)).toContain('Cover: Leila Testerly')
    there.passes('P30D')
    const shown = readOn(await asha.says('spoc Bristol police'))
    expect(shown).toContain('Leila Testerly')
    expect(shown).toContain('Asha Samplewick')
    await there.close()
  })

  test('whoever covers is told, with the post and the days', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    await asha.says('save cover from 21 dec to 4 jan by Leila Testerly')
    const { owed, message } = await told(there, force)
    expect(owed?.to).toMatchObject({ person: { oid: (await there.account('Leila Testerly')).oid } })
    expect(message && readOn(message)).toContain('Name: Asha Samplewick')
    expect(message && readOn(message)).toContain('Monday 21 December')
    await there.close()
  })

  test('a cover that ended before its word went out is not spoken of', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    await asha.says('save cover from 21 dec to 4 jan by Leila Testerly')
    expect((await asha.says('end my cover')).text).toContain('The cover has ended')
    expect((await told(there, force)).rendered).toEqual({ dropped: 'cover-gone' })
    expect((await asha.says('end my cover')).text).toContain('There is no cover to end')
    await there.close()
  })

  test('without a name the deputy covers, and is named as such', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    expect(readOn(await asha.says('cover me until friday'))).toContain('Covers, as deputy: Tom Inventon')
    await asha.says('save cover until friday')
    expect(readOn(await asha.says('spoc Bristol police'))).toContain('Tom Inventon')
    await there.close()
  })

  test('in Welsh', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    const echo = await asha.says('cyflenwi i mi o 21 rhag tan 4 ion gan Leila Testerly')
    expect(readOn(echo)).toContain('Diwrnod cyntaf: dydd Llun 21 Rhagfyr')
    expect(readOn(echo)).toContain('Yn cyflenwi: Leila Testerly')
    expect((await asha.presses('entries.cover-save', dataOf(echo, 'Cadw'))).text).toContain('Cadwyd')
    await there.close()
  })

  test('a name that several have is settled by a button each', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    const spoc = 'save spoc Avon and Somerset Police\n'
    await asha.says(`${spoc}deputy: Leila Otherwise\ndeputy e-mail: leila.otherwise@avon-and-somerset.police.example`)
    const which = await asha.says('cover me from 21 dec to 4 jan by Leila')
    expect(
      buttonsOn(which)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Leila Otherwise', 'Leila Testerly'])
    const echo = await asha.presses('entries.cover-me', dataOf(which, 'Leila Testerly'))
    expect(readOn(echo)).toContain('Covers: Leila Testerly')
    await there.close()
  })

  test('what can’t be read is said, with an example', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    expect(readOn(await asha.says('cover me'))).toContain('Write the first and the last day')
    expect(readOn(await asha.says('cover me from 4 dec to 1 dec'))).toContain('before the first')
    expect(readOn(await asha.says('cover me from 21 dec to 4 jan by Nobody Known'))).toContain('nobody of that name')
    await there.close()
  })

  test('the lead arranges it for Asha; an ISVA can’t, by typing or by a forged button', async () => {
    const there = await world()
    const marcus = await there.asNamed('Marcus Fictionby')
    const echo = await marcus.says('cover for Asha Samplewick from 21 dec to 4 jan by Leila Testerly')
    expect(readOn(echo)).toContain('Away: Asha Samplewick')
    const grace = await there.asNamed('Grace Imaginer')
    expect((await grace.says('cover for Asha Samplewick from 21 dec to 4 jan')).text).toBe('refused not-yours')
    expect((await grace.presses('entries.cover-save', dataOf(echo, 'Save'))).text).toBe('refused not-yours')
    await marcus.presses('entries.cover-save', dataOf(echo, 'Save'))
    there.passes('P30D')
    expect(readOn(await grace.says('spoc Bristol police'))).toContain('Leila Testerly')
    expect((await marcus.says('end cover for Asha Samplewick')).text).toContain('The cover has ended')
    expect(readOn(await grace.says('spoc Bristol police'))).not.toContain('Leila Testerly')
    await there.close()
  })

  test('somebody without a post hears what to do first', async () => {
    const there = await world()
    expect((await there.as(stranger).says('cover for Asha Samplewick from 21 dec to 4 jan')).text).toBe(
      'refused join-first',
    )
    expect(readOn(await there.as(stranger).says('cover me from 21 dec to 4 jan'))).toContain('no post')
    await there.close()
  })
})

describe('Confirming one’s details', () => {
  test('Asha sees her post, says that all is correct, and the look-up says confirmed today', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    const card = await asha.says('confirm my details')
    expect(readOn(card)).toContain('Telephone: 0117 496 0101')
    expect(readOn(card)).toContain('Deputy: Tom Inventon')
    expect((await asha.presses('entries.confirm', dataOf(card, 'All correct'))).text).toContain('confirmed as of today')
    expect(readOn(await asha.says('spoc Bristol police'))).toContain('Confirmed today')
    const [event] = await there.documents('event', force)
    expect(event).toMatchObject({ action: 'entry.confirm', justification: 'own', fields: ['posts.appointments'] })
    await there.close()
  })

  test('a second press on the same day leaves no second event', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    await asha.says('all correct')
    await asha.says('popeth yn gywir')
    expect(await there.documents('event', force)).toHaveLength(1)
    await there.close()
  })

  test('“Change” opens the form for a SPOC, and a suggestion for somebody who may not change it', async () => {
    const there = await world()
    const asha = await there.asNamed('Asha Samplewick')
    const own = await asha.presses('entries.change', dataOf(await asha.says('confirm my details'), 'Change'))
    expect(own.text).toContain('Change the contact')
    const leila = await there.asNamed('Leila Testerly')
    const form = await leila.presses(
      'directory.out-of-date',
      dataOf(await leila.says('cadarnhau fy manylion'), 'Newid'),
    )
    expect(form.text).toContain('Beth sydd wedi dyddio?')
    await there.close()
  })

  test('somebody without a post has nothing to confirm', async () => {
    const there = await world()
    expect((await there.as(stranger).says('confirm my details')).text).toContain('no post of yours')
    expect((await there.as(stranger).says('all correct')).text).toContain('no post of yours')
    await there.close()
  })
})
