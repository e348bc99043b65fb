import { describe, expect, test } from 'vitest'
import type { Message } from '../../cards/message.ts'
import { buttonsOn, dataOf, fieldsOn, readOn } from './card.ts'
import type { World } from './world.ts'
import { firstAdmin, stranger, world } from './world.ts'

const force = 'avon-and-somerset-police'
const spoc = `${force}|spoc-rasso-detective-inspector`

const referenceOn = (message: Message) => /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(readOn(message))?.[0] ?? 'none'

/** Somebody says that the police SPOC's entry is out of date. */
const suggests = async (there: World, maker: string, what: Record<string, string>) => {
  const as = await there.asNamed(maker)
  const contact = await as.says('spoc Bristol police')
  const form = await as.presses('directory.out-of-date', dataOf(contact, 'This is out of date'))
  const sent = { ...dataOf(form, 'Send'), ...fieldsOn(form), ...what }
  const answer = await as.presses('entries.suggest', sent)
  return { as, form, sent, answer, reference: referenceOn(answer) }
}

/** What delivery would now send of a suggestion. */
const told = async (there: World, reference: string, what: string) => {
  const record = `suggestion|${reference}`
  const owed = (await there.owed('message', record)).find((one) => one.what === what)
  const document = await there.records.read({ record, id: 'suggestion' })
  const rendered = owed && (await there.entries.renderers[what]?.(owed, document))
  return { owed, rendered, message: rendered && 'message' in rendered ? rendered.message('en') : undefined }
}

describe('“This is out of date”', () => {
  test('Grace has a new number for Asha; Asha accepts with one press, and the look-up has it, confirmed today', async () => {
    const there = await world()
    const { as, answer, reference } = await suggests(there, 'Grace Imaginer', { what: 'phone', phone: '0117 496 0199' })
    expect(readOn(answer)).toContain('Who decides: Asha Samplewick')
    const { owed, message } = await told(there, reference, 'suggestion.asked')
    const asha = await there.account('Asha Samplewick')
    expect(owed?.to).toEqual({ person: { tenantId: asha.tenantId, oid: asha.oid } })
    if (!message) throw new Error('Asha was not told.')
    expect(readOn(message)).toContain('Telephone: 0117 496 0199')
    expect(readOn(message)).toContain('From: Grace Imaginer, Harbour Light')
    const accepted = await there.as(asha).presses('entries.accept', dataOf(message, 'Accept'))
    expect(accepted.text).toContain('The entry is changed and confirmed')
    const shown = readOn(await as.says('spoc Bristol police'))
    expect(shown).toContain('0117 496 0199')
    expect(shown).toContain('Confirmed today')
    const after = await told(there, reference, 'suggestion.answered')
    expect(after.owed?.to).toMatchObject({ person: { oid: (await there.account('Grace Imaginer')).oid } })
    expect(after.message?.text).toContain('Your suggestion was accepted')
    await there.close()
  })

  test('somebody else holds it now: one press puts them there from today', async () => {
    const there = await world()
    const { reference, as } = await suggests(there, 'Grace Imaginer', { what: 'someone-else', name: 'Leila Testerly' })
    await (await there.asNamed('Asha Samplewick')).says(`accept suggestion ${reference}`)
    expect(readOn(await as.says('spoc Bristol police'))).toContain('Leila Testerly')
    await there.close()
  })

  test('they have left: the deputy answers, and the post is shown as vacant', async () => {
    const there = await world()
    const { reference, as } = await suggests(there, 'Grace Imaginer', { what: 'left' })
    await (await there.asNamed('Marcus Fictionby')).says(`accept suggestion ${reference.toLowerCase()}`)
    const shown = readOn(await as.says('spoc Bristol police'))
    expect(shown).toContain('The post is vacant. Deputy:')
    expect(shown).toContain('Tom Inventon')
    await there.close()
  })

  test('declined, the entry stays, nothing of it is kept, and its maker is told', async () => {
    const there = await world()
    const { reference } = await suggests(there, 'Grace Imaginer', {
      what: 'phone',
      phone: '0117 496 0199',
      note: 'Since June.',
    })
    const record = `suggestion|${reference}`
    expect(await there.documents('text', record)).toHaveLength(1)
    await (await there.asNamed('Asha Samplewick')).says(`decline suggestion ${reference}`)
    expect((await there.person('Asha Samplewick')).phone).toBe('0117 496 0101')
    expect(await there.documents('text', record)).toEqual([])
    expect(JSON.stringify(await there.records.read({ record, id: 'suggestion' }))).not.toContain('0199')
    expect((await told(there, reference, 'suggestion.answered')).message?.text).toContain('was not taken up')
    await there.close()
  })

  test('its maker may take it back, and Asha is no longer asked', async () => {
    const there = await world()
    const { reference, as } = await suggests(there, 'Grace Imaginer', { what: 'left' })
    const shown = await as.says(`suggestion ${reference}`)
    expect(buttonsOn(shown).map(({ title }) => title)).toEqual(['Withdraw'])
    await as.presses('entries.withdraw', dataOf(shown, 'Withdraw'))
    expect((await told(there, reference, 'suggestion.asked')).owed).toBeUndefined()
    expect((await (await there.asNamed('Asha Samplewick')).says(`accept suggestion ${reference}`)).text).toBe(
      'refused not-in-this-state',
    )
    await there.close()
  })

  test('nobody accepts what they suggested themselves: Asha’s own goes to the next', async () => {
    const there = await world()
    const { answer, reference, as } = await suggests(there, 'Asha Samplewick', { what: 'left' })
    expect(readOn(answer)).toContain('Who decides: Marcus Fictionby')
    expect((await as.says(`accept suggestion ${reference}`)).text).toBe('refused not-your-own')
    await there.close()
  })

  test('while the SPOC is away it goes to whoever covers', async () => {
    const there = await world()
    const as = await there.asNamed('Grace Imaginer')
    const form = await as.says('out of date CPS South West RASSO Unit')
    const answer = await as.presses('entries.suggest', { ...dataOf(form, 'Send'), what: 'left' })
    expect(readOn(answer)).toContain('Who decides: Hannah Makebelieve')
    await there.close()
  })

  test('who has no chat with Liaison is passed over, and when nobody is left it is said', async () => {
    const there = await world()
    there.unreached.add((await there.account('Asha Samplewick')).oid)
    const { answer } = await suggests(there, 'Grace Imaginer', { what: 'left' })
    expect(readOn(answer)).toContain('Who decides: Marcus Fictionby')
    await there.close()
    const empty = await world({ empty: true })
    empty.unreached.add(firstAdmin.oid)
    const alone = await empty
      .as(stranger)
      .says('suggest isva Bristol\norganisation: Example Light\nname: Ceri Invented')
    expect(alone.text).toContain('nobody who can accept it has a chat with me yet')
    await empty.close()
  })

  test('the same form sent twice makes one suggestion', async () => {
    const there = await world()
    const { as, sent, reference } = await suggests(there, 'Grace Imaginer', { what: 'left' })
    expect(referenceOn(await as.presses('entries.suggest', sent))).toBe(reference)
    expect(await there.documents('event', `suggestion|${reference}`)).toHaveLength(1)
    await there.close()
  })

  test('what the entry no longer says can’t be corrected any more', async () => {
    const there = await world()
    const { reference } = await suggests(there, 'Grace Imaginer', { what: 'phone', phone: '0117 496 0199' })
    const asha = await there.asNamed('Asha Samplewick')
    await asha.says('save spoc Avon and Somerset Police\nname: Leila Testerly')
    const marcus = await there.asNamed('Marcus Fictionby')
    expect((await marcus.says(`accept suggestion ${reference}`)).text).toBe('refused changed-since')
    expect((await there.person('Leila Testerly')).phone).toBe('07700 900104')
    await there.close()
  })

  test('what is missing brings the form back with what was typed', async () => {
    const there = await world()
    const { answer } = await suggests(there, 'Grace Imaginer', { what: 'phone', phone: 'none', note: 'Since June.' })
    expect(readOn(answer)).toContain('Write a telephone number.')
    expect(fieldsOn(answer)).toMatchObject({ what: 'phone', phone: 'none', note: 'Since June.' })
    await there.close()
  })

  test('anybody may suggest, also who has not joined', async () => {
    const there = await world()
    const as = there.as(stranger)
    const contact = await as.says('spoc Bristol police')
    const form = await as.presses('directory.out-of-date', dataOf(contact, 'This is out of date'))
    const answer = await as.presses('entries.suggest', { ...dataOf(form, 'Send'), what: 'left' })
    expect(answer.text).toContain('on its way')
    const { message } = await told(there, referenceOn(answer), 'suggestion.asked')
    expect(message && readOn(message)).toContain('somebody who has not joined yet')
    await there.close()
  })

  test('on a card of several contacts the form asks which', async () => {
    const there = await world()
    const as = await there.asNamed('Grace Imaginer')
    const form = await as.presses('directory.out-of-date', dataOf(await as.says('spoc Bristol'), 'This is out of date'))
    const answer = await as.presses('entries.suggest', { ...dataOf(form, 'Send'), what: 'left' })
    expect(readOn(answer)).toContain('Choose one first.')
    const chosen = await as.presses('entries.suggest', { ...dataOf(answer, 'Send'), what: 'left', which: spoc })
    expect(chosen.text).toContain('on its way')
    await there.close()
  })

  test('an entry that is not there, or not of this list, can’t be named by a forged button', async () => {
    const there = await world()
    const as = await there.asNamed('Grace Imaginer')
    expect((await as.presses('directory.out-of-date', { entries: ['no|thing'] })).text).toContain('nothing to suggest')
    expect((await as.presses('directory.out-of-date', { entries: 'x' })).text).toBe('unreadable')
    await there.close()
  })

  test('by typing, in Welsh', async () => {
    const there = await world()
    const as = await there.asNamed('Grace Imaginer')
    const answer = await as.says('awgrymu Avon and Somerset Police\nffôn: 0117 496 0199')
    expect(answer.text).toContain('Mae eich awgrym ar ei ffordd')
    const asha = await there.asNamed('Asha Samplewick')
    expect((await asha.says(`derbyn awgrym ${referenceOn(answer)}`)).text).toContain('Derbyniwyd')
    expect((await there.person('Asha Samplewick')).phone).toBe('0117 496 0199')
    await there.close()
  })

  test('cut short after the acceptance, the timer completes it, once', async () => {
    const there = await world()
    const { reference } = await suggests(there, 'Grace Imaginer', { what: 'phone', phone: '0117 496 0199' })
    await (await there.asNamed('Asha Samplewick')).says(`accept suggestion ${reference}`)
    const [timer] = await there.owed('timer', `suggestion|${reference}`)
    expect(timer).toMatchObject({ what: 'suggestion.apply' })
    if (timer) await there.entries.timers['suggestion.apply']?.(timer)
    expect(await there.documents('event', `organisation|${force}`)).toHaveLength(1)
    await there.close()
  })
})

describe('The note of a suggestion', () => {
  test('what the guard refuses is shown nowhere again and stored nowhere; the rest of the form stays', async () => {
    const there = await world({
      readText: () => ({
        ok: 'refused',
        categories: ['NAMED_INDIVIDUAL', 'EVIDENCE'],
        messageKey: 'refused-person',
        safety: false,
      }),
    })
    const { answer, as, sent } = await suggests(there, 'Grace Imaginer', { what: 'left', note: 'MARKED words' })
    expect(readOn(answer)).toContain('The note was not taken')
    expect(readOn(answer)).toContain('details of a person in a case')
    expect(fieldsOn(answer)).toMatchObject({ what: 'left', note: '' })
    const wrong = await as.presses('entries.suggest', { ...sent, what: 'phone', phone: 'none', note: 'MARKED words' })
    expect(JSON.stringify([answer, wrong])).not.toContain('MARKED')
    expect(await there.records.read({ record: `suggestion|${String(sent.form)}`, id: 'suggestion' })).toBeUndefined()
    expect(await there.documents('text', `suggestion|${String(sent.form)}`)).toEqual([])
    await there.close()
  })

  test('what the guard masks is shown to its author before it is kept', async () => {
    const there = await world({
      readText: (text) =>
        text.includes('▇')
          ? { ok: 'allowed', text: text as never, safety: false }
          : { ok: 'masked', masked: text as never, shown: 'Now at ▇▇▇.', categories: ['ADDRESS'], safety: false },
    })
    const { answer, as, reference } = await suggests(there, 'Grace Imaginer', {
      what: 'left',
      note: 'Now at 1 Somewhere.',
    })
    expect(reference).toBe('none')
    expect(fieldsOn(answer).note).toBe('Now at ▇▇▇.')
    const again = await as.presses('entries.suggest', { ...dataOf(answer, 'Send'), ...fieldsOn(answer) })
    expect(again.text).toContain('on its way')
    await there.close()
  })

  test('police and CPS among themselves may keep it to police and CPS; for an ISVA there is no such suggestion', async () => {
    const there = await world()
    const { reference } = await suggests(there, 'Kwame Pretendley', {
      what: 'left',
      note: 'Since June.',
      readers: 'police-and-cps',
    })
    const grace = await there.asNamed('Grace Imaginer')
    const unknown = await grace.says('suggestion ZZZZ-9999')
    expect(await grace.says(`suggestion ${reference}`)).toEqual(unknown)
    expect(await grace.says(`accept suggestion ${reference}`)).toEqual(await grace.says('accept suggestion ZZZZ-9999'))
    const shown = await (await there.asNamed('Asha Samplewick')).says(`suggestion ${reference}`)
    expect(readOn(shown)).toContain('Since June.')
    expect(readOn(shown)).toContain('Police and CPS only')
    const record = `suggestion|${reference}`
    const [owed] = await there.owed('message', record)
    const document = await there.records.read({ record, id: 'suggestion' })
    const toGrace =
      owed &&
      (await there.entries.renderers['suggestion.asked']?.(
        { ...owed, to: { person: await there.account('Grace Imaginer') } },
        document,
      ))
    expect(toGrace).toEqual({ dropped: 'not-entitled' })
    await there.close()
  })

  test('an ISVA is not offered that choice, and a forged one is not taken', async () => {
    const there = await world()
    const { form, answer } = await suggests(there, 'Grace Imaginer', { what: 'left', readers: 'police-and-cps' })
    expect(fieldsOn(form)).not.toHaveProperty('readers')
    expect(readOn(answer)).toContain('can’t be for police and CPS only')
    await there.close()
  })
})

describe('An empty entry', () => {
  test('the card offers it to whoever is the contact, and to whoever knows them', async () => {
    const there = await world({ empty: true })
    const titles = buttonsOn(await there.as(stranger).says('spoc Bristol isva')).map(({ title }) => title)
    expect(titles).toEqual(['It is me', 'I know who it is', 'Another place'])
    await there.close()
  })

  test('“It is me” goes to the admin while there is nobody else; accepted, the entry stands and the account is linked', async () => {
    const there = await world({ empty: true })
    const ceri = there.as(stranger)
    const form = await ceri.presses('entries.fill-gap', dataOf(await ceri.says('spoc Bristol isva'), 'It is me'))
    const sent = {
      ...dataOf(form, 'Send'),
      name: 'Ceri Invented',
      email: 'ceri@light.isva.example',
      organisation: 'Example Light',
    }
    const answer = await ceri.presses('entries.suggest', sent)
    const reference = referenceOn(answer)
    expect((await ceri.says(`accept suggestion ${reference}`)).text).toBe('refused not-there')
    const admin = there.as(firstAdmin)
    const shown = await admin.says(`suggestion ${reference}`)
    expect(readOn(shown)).toContain('New organisation: Example Light')
    expect(readOn(shown)).toContain('check that it is them')
    await admin.presses('entries.accept', dataOf(shown, 'Accept'))
    expect(readOn(await ceri.says('spoc Bristol isva'))).toContain('Ceri Invented')
    const { id } = await there.person('Ceri Invented')
    expect(there.linked).toEqual([{ account: stranger, organisation: reference.toLowerCase(), person: id }])
    expect((await told(there, reference, 'suggestion.answered')).message?.text).toContain('You are confirmed')
    await there.close()
  })

  test('“I know who it is” names somebody and links nobody', async () => {
    const there = await world({ empty: true })
    const as = there.as(stranger)
    const answer = await as.says('suggest isva Bristol\norganisation: Example Light\nname: Ceri Invented')
    await there.as(firstAdmin).says(`accept suggestion ${referenceOn(answer)}`)
    expect(readOn(await as.says('spoc Bristol isva'))).toContain('Ceri Invented')
    expect(there.linked).toEqual([])
    await there.close()
  })

  test('a post that somebody holds is not empty, whatever a button says', async () => {
    const there = await world()
    const as = there.as(stranger)
    const form = await as.presses('entries.fill-gap', { about: 'me', gaps: ['police|E23000036'] })
    const answer = await as.presses('entries.suggest', { ...dataOf(form, 'Send'), name: 'Ceri Invented' })
    expect(answer.text).toBe('refused changed-since')
    await there.close()
  })
})
