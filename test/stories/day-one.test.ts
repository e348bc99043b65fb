import { expect, test } from 'vitest'
import { buttonOn, lastOf, wholeOf } from '../world/cards.ts'
import { asha, ceri, odette, sam } from '../world/people.ts'
import { world } from '../world/world.ts'
import { joins, list, nothingYet, partnership, setUp } from './partnership.ts'

test('from an empty store, in chat alone: an area is set up, three agencies are answered, and cover shows', async () => {
  const liaison = await nothingYet()
  expect(wholeOf(await liaison.as(asha).says('spoc Bristol'))).toContain('Nothing is recorded yet')

  const difference = lastOf(await liaison.as(odette).says(`set up\n${list}`))
  expect(difference.activity.text).toContain('Left out: 0 lines.')
  const confirm = buttonOn(difference, 'Confirm')
  expect(wholeOf(await liaison.as(odette).presses(confirm.verb, confirm.data))).toContain('The list is applied')

  const answer = wholeOf(await liaison.as(asha).says('spoc Bristol'))
  for (const name of ['Sam Exemplar', 'Rhys Pretend', 'Ceri Invented']) expect(answer).toContain(name)

  await joins(liaison, sam, 'Example Constabulary, investigator')
  expect(wholeOf(await liaison.as(sam).says('save cover from 23 nov to 4 dec by Leila Testerly'))).toContain(
    'Leila Testerly',
  )
  const covered = wholeOf(await liaison.as(asha).says('spoc Bristol police'))
  expect(covered).toContain('Leila Testerly')
  expect(covered).toContain('Sam Exemplar')
  await liaison.close()
})

test('somebody who asks to join hears who confirms; what they asked for is not theirs to confirm; once confirmed they are told', async () => {
  const liaison = await nothingYet()
  await setUp(liaison)
  const reference = await joins(liaison, sam, 'Example Constabulary, investigator')
  expect(wholeOf(liaison.inbox(sam))).toContain('State: Confirmed')
  expect(wholeOf(await liaison.as(sam).says('confirm my details'))).toContain('RASSO Detective Inspector')
  expect(wholeOf(await liaison.as(sam).says(`confirm join ${reference}`))).not.toContain('"Confirm"')
  await liaison.close()
})

test('an unanswered request goes to the admin after two working days, and the person hears who has it', async () => {
  const liaison = await partnership()
  await liaison.as(asha).says('help')
  await liaison.as(asha).says('join Example Constabulary, investigator, Asha Madeup')
  await liaison.settled()
  expect(wholeOf(liaison.inbox(sam))).toContain('Somebody asks to join')
  const turned = await liaison.post('/local/clock', { advance: 'P3D' })
  expect(turned.status).toBe(200)
  expect(wholeOf(liaison.inbox(asha))).toContain('Nobody answered within two working days')
  expect(wholeOf(liaison.inbox(odette))).toContain('Somebody asks to join')
  await liaison.close()
})

test('a guest ISVA on a phone: the welcome in the channel, her own chat, and her first question, without joining', async () => {
  const liaison = await partnership()
  const channel = { kind: 'channel', id: '19:partnership@thread.tacv2' } as const
  const welcome = await liaison.as(ceri, channel).sends({
    type: 'conversationUpdate',
    membersAdded: [{ id: '28:liaison' }],
    recipient: { id: '28:liaison', name: 'Liaison' },
  })
  expect(wholeOf(welcome.posted)).toContain('Hello, this is Liaison')
  const own = await liaison.as(ceri).sends({ type: 'installationUpdate', action: 'add' })
  expect(wholeOf(own.posted)).toContain('Type a place')
  const answer = lastOf(await liaison.as(ceri).says('who is the police spoc for bristol'))
  expect(wholeOf(answer)).toContain('Sam Exemplar')
  expect(JSON.stringify(answer.activity.attachments).length).toBeLessThan(25_000)
  await liaison.close()
})

test('the greeting in a channel opens Teams’ own page of the app, for guests who can’t find it in the store', async () => {
  const app = '0d3e0000-0000-4000-8000-0000000000aa'
  const liaison = await world({ env: { LIAISON_TEAMS_APP_ID: app } })
  const greetingIn = async (where?: { readonly kind: 'channel'; readonly id: string }) => {
    const { posted } = await liaison.as(ceri, where).sends({ type: 'installationUpdate', action: 'add' })
    return JSON.stringify(posted)
  }
  expect(await greetingIn({ kind: 'channel', id: '19:partnership@thread.tacv2' })).toContain(
    `https://teams.microsoft.com/l/app/${app}?tenantId=`,
  )
  expect(await greetingIn()).not.toContain('/l/app/')
  await liaison.close()
})
