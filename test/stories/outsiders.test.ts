import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parts } from '../cards/walk.ts'
import { buttonOn, cardOf, lastOf, wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import { asha, ceri, elsewhere, leila, odette, rhys, sam, stranger } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { joins, nothingYet, partnership, setUp } from './partnership.ts'

/** What the fields of a form hold as it comes. */
const fieldsOn = (from: unknown) =>
  Object.fromEntries(
    parts(cardOf(from)).flatMap(({ object }) =>
      String(object.type).startsWith('Input.') ? [[String(object.id), String(object.value ?? '')]] : [],
    ),
  )

/** Somebody says that the police SPOC has left, with a note for police and CPS alone. Answers the reference. */
const suggestsForJustice = async (liaison: World, maker: Person) => {
  const contact = lastOf(await liaison.as(maker).says('spoc Bristol police'))
  const outOfDate = buttonOn(contact, 'This is out of date')
  const form = await liaison.as(maker).presses(outOfDate.verb, outOfDate.data)
  const send = buttonOn(form, 'Send')
  const sent = { ...Object(send.data), ...fieldsOn(form), what: 'left', note: 'Since June.', readers: 'police-and-cps' }
  const answer = wholeOf(await liaison.as(maker).presses(send.verb, sent))
  await liaison.settled()
  const [reference = ''] = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(answer) ?? []
  return reference
}

/** An answer without what is a turn's own: the ids of the message and of what it replies to. */
const bare = (posted: readonly { readonly activity: object }[]) =>
  posted.map(({ activity }) => ({ ...activity, replyToId: undefined }))

describe('what only police and CPS may see', () => {
  let liaison: World
  let reference: string

  beforeAll(async () => {
    liaison = await partnership()
    reference = await suggestsForJustice(liaison, rhys)
    expect(reference).not.toBe('')
  })
  afterAll(() => liaison.close())

  test('opens for the police SPOC whom it concerns', async () => {
    const shown = wholeOf(await liaison.as(sam).says(`suggestion ${reference}`))
    expect(shown).toContain('Since June.')
    expect(shown).toContain('Police and CPS only')
  })

  test.each(['suggestion', 'accept suggestion', 'decline suggestion', 'withdraw suggestion', 'remove text'])(
    'is for an ISVA, whoever employs her, byte for byte as if there were none: "%s"',
    async (words) => {
      const there = bare(await liaison.as(ceri).says(`${words} ${reference}`))
      const notThere = bare(await liaison.as(ceri).says(`${words} ZZZZ-9999`))
      expect(there).toEqual(notThere)
      expect(JSON.stringify(there)).not.toContain('June')
    },
  )

  test('stays closed to her when a force makes her a member of its own too', async () => {
    await joins(liaison, { ...ceri, name: 'Ceri Invented' }, 'Example Constabulary, investigator')
    expect(wholeOf(await liaison.as(ceri).says('what do you keep about me'))).toContain('Example Constabulary')
    const there = bare(await liaison.as(ceri).says(`suggestion ${reference}`))
    expect(there).toEqual(bare(await liaison.as(ceri).says('suggestion ZZZZ-9999')))
  })

  test('leaves a refusal on record, with who asked and not what it was about', async () => {
    const refused = (await liaison.audit()).filter(
      ({ result, who }) => result === 'refused' && who.oid === ceri.aadObjectId,
    )
    expect(refused.length).toBeGreaterThan(0)
    expect(JSON.stringify(refused)).not.toContain(reference)
  })
})

describe('what only an admin may do', () => {
  test.each([
    'tenants',
    `allow tenant ${elsewhere}`,
    'admins',
    'make admin Leila Testerly',
    'retention',
    'holds',
    'set up',
  ])('is refused to a member, who hears that it is for others: "%s"', async (words) => {
    const liaison = await nothingYet()
    await setUp(liaison)
    await joins(liaison, asha, 'Example Constabulary, investigator')
    const answer = wholeOf(await liaison.as(asha).says(words))
    expect(answer).toMatch(/That is for others to do|There is nothing here for you/)
    expect(
      (await liaison.audit()).some(({ result, who }) => result === 'refused' && who.oid === asha.aadObjectId),
    ).toBe(true)
    await liaison.close()
  })

  test('is refused to somebody who says in a name, an address or a forged button that they are one', async () => {
    const liaison = await nothingYet()
    await setUp(liaison)
    const forged = { ...asha, name: odette.name }
    expect(wholeOf(await liaison.as(forged).says('tenants'))).toContain('I don’t know you yet')
    const pressed = await liaison.as(forged).presses('tenants.allow', {
      tenant: elsewhere,
      id: elsewhere,
      who: { tenantId: odette.tenantId, oid: odette.aadObjectId },
      role: 'admin',
    })
    expect(wholeOf(pressed)).not.toContain('People of this tenant are answered')
    await liaison.close()
  })
})

describe('somebody of another tenant', () => {
  test('is answered in one neutral sentence, leaves nothing in the store, and a line in the log', async () => {
    const lines: string[] = []
    const liaison = await nothingYet({ LIAISON_ALLOWED_TENANTS: 'not-this-one' })
    await setUp(liaison)
    const before = await liaison.audit()
    const [answer, ...more] = await liaison.as(stranger).says('spoc Bristol')
    expect(more).toEqual([])
    expect(answer?.activity.text).toBe('Liaison is not set up for your organisation.')
    expect(answer?.activity.attachments).toBeUndefined()
    expect(await liaison.audit()).toEqual(before)
    expect(lines).toEqual([])
    await liaison.close()
  })

  test('is answered once an admin allows it, within what the configuration permits, and no longer when it is stopped', async () => {
    const liaison = await nothingYet({ LIAISON_ALLOWED_TENANTS: elsewhere })
    await setUp(liaison)
    expect(wholeOf(await liaison.as(stranger).says('spoc Bristol'))).toContain('Sam Exemplar')
    await liaison.as(odette).says(`stop tenant ${elsewhere}`)
    expect(wholeOf(await liaison.as(stranger).says('spoc Bristol'))).toContain('not set up for your organisation')
    await liaison.as(odette).says(`allow tenant ${elsewhere}`)
    expect(wholeOf(await liaison.as(stranger).says('spoc Bristol'))).toContain('Sam Exemplar')
    expect(wholeOf(await liaison.as(odette).says('allow tenant 00000000-0000-4000-8000-0000000000cc'))).toContain(
      'does not permit',
    )
    await liaison.close()
  })
})

test('a right that was taken away is gone at once: the next press of the same button is refused', async () => {
  const liaison = await partnership()
  await joins(liaison, leila, 'Example Constabulary, supervisor')
  expect(wholeOf(await liaison.as(leila).says('change spoc Example Constabulary'))).toContain('Sam Exemplar')
  const list =
    'agency,organisation,serves,cps_area,post,title,name,email\npolice,Example Constabulary,Avon and Somerset,,spoc,RASSO Detective Inspector,Sam Exemplar,sam@force.police.example'
  const difference = lastOf(await liaison.as(odette).says(`set up\n${list}`))
  const confirm = buttonOn(difference, 'Confirm')
  await liaison.as(odette).presses(confirm.verb, confirm.data)
  expect(wholeOf(await liaison.as(leila).says('change spoc Example Constabulary'))).not.toContain(
    'sam@force.police.example',
  )
  await liaison.close()
})
