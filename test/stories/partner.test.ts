import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { directoryOrganisations } from '../../bot/directory/queries.ts'
import { organisationDocument, organisationOf, personDocument, personOf } from '../../bot/directory/records.ts'
import { peopleOfOrganisation } from '../../bot/entries/queries.ts'
import { mailServer } from '../mail/server.ts'
import { wholeOf } from '../world/cards.ts'
import { ceri, elsewhere, odette, rhys, sam } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { everybodyJoins, nothingYet, setUp } from './partnership.ts'

const mailbox = 'office@light.isva.example'
const channel = { kind: 'channel', id: '19:scrutiny@thread.tacv2' } as const

describe('an ISVA whose service has a tenant of its own, in a shared channel', () => {
  let liaison: World
  let mail: Awaited<ReturnType<typeof mailServer>>

  beforeEach(async () => {
    mail = await mailServer()
    const { host, port } = mail.reached
    liaison = await nothingYet({
      LIAISON_SMTP: `smtp://${host}:${port}`,
      LIAISON_MAIL_FROM: 'liaison@force.police.example',
    })
    await setUp(liaison)
    await everybodyJoins(liaison)
    await liaison.as(odette).says('group add\narea: Avon and Somerset\ntype: scrutiny\ncoordinator: Rhys Pretend')
    liaison.connector.gather(
      channel.id,
      [odette, sam, rhys].map((one) => ({ ...one, userRole: 'user' as const })),
    )
    await liaison.as(odette, channel).says('link this channel to scrutiny')
    await moves()
  })

  afterEach(async () => {
    await liaison.close()
    await mail.close()
  })

  /** The service moves to its own tenant: nobody there has a chat with Liaison any more, and it has a mailbox. */
  const moves = async () => {
    const services = await liaison.store.query(directoryOrganisations, {})
    const service = services.items.find(({ value }) => organisationOf(value).organisation.names.en === 'Example Light')
    if (!service) throw new Error('There is no such service.')
    const { organisation } = organisationOf(service.value)
    const people = await liaison.store.query(peopleOfOrganisation, { record: service.value.record })
    const [person] = people.items
    if (!person) throw new Error('There is no such person.')
    const identities = [{ tenantId: elsewhere, oid: ceri.aadObjectId, as: 'home' as const }]
    // What the directory's own events hold of it stays with it.
    const document = { ...service.value, ...organisationDocument({ ...organisation, mailbox }) }
    await liaison.store.commit(service.value.record, [
      { type: 'replace', document, tag: service.tag },
      { type: 'replace', document: personDocument({ ...personOf(person.value), identities }), tag: person.tag },
    ])
    // Whatever changes the directory through this instance has it read anew.
    await liaison.as(sam).says('all correct')
  }

  test('is reached round about: a neutral word in the channel, and one letter to the mailbox of the service', async () => {
    for (const title of ['Publish the list of contacts', 'Send the rota'])
      await liaison.as(odette).says(`action save\ntitle: ${title}\nowner: Ceri Invented\ndue: tomorrow`)
    const before = liaison.connector.posted.length
    await liaison.post('/local/clock', { advance: 'P1D' })
    for (let looks = 0; looks < 4; looks++) await liaison.settled()
    await liaison.post('/local/clock', { advance: 'PT5M' })
    for (let looks = 0; looks < 4; looks++) await liaison.settled()
    const posted = liaison.connector.posted.slice(before).filter(({ conversation }) => conversation === channel.id)
    const nudge = posted.filter((one) => wholeOf(one).includes('There is something for'))
    expect(nudge).toHaveLength(1)
    expect(wholeOf(nudge)).toContain('Example Light')
    expect(wholeOf(nudge)).not.toMatch(/Ceri|Publish|rota/)
    expect(mail.received).toHaveLength(1)
    const [letter] = mail.received
    expect(letter?.to).toEqual([mailbox])
    expect(letter?.source).toContain('There are 2 reminders for your service in Liaison.')
    expect(letter?.source).not.toMatch(/Ceri|Publish|rota/)
    expect(liaison.inbox(ceri).filter((one) => wholeOf(one).includes('Publish'))).toEqual([])
  })
})
