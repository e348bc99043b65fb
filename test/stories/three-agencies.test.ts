import { afterEach, beforeEach, expect, test } from 'vitest'
import { wholeOf } from '../world/cards.ts'
import type { World } from '../world/world.ts'
import { carys, chatting, farah, grace, numberOn, omar, partnershipOf, persona } from './chatting.ts'

/** Deputy of the CPS contact, and head of that unit. */
const hannah = persona('Hannah Makebelieve')
const judith = persona('Judith Notareal')
const asha = persona('Asha Samplewick')

const words = 'Who is the reviewing lawyer now, please'

let liaison: World
let chat: ReturnType<typeof chatting>

beforeEach(async () => {
  liaison = await partnershipOf(grace, omar, hannah, judith, carys, farah, asha)
  chat = chatting(liaison)
  await chat.says(carys, 'meeting save\non: 9 december 2026\nfrom: 2pm\nto: 15:30')
  const away = await chat.says(omar, 'cover me from 25 november to 11 december by Hannah Makebelieve')
  await chat.presses(omar, away, 'Save')
})

afterEach(() => liaison.close())

test('An ISVA asks, raises it, the lead gets it, cover takes it up, it is answered, disputed, put on the agenda, and resolved', async () => {
  const { presses, says, passes, untilMorning, inboxOf, lastTo, settles } = chat

  // Asked, and not answered by the date.
  const form = await presses(grace, await says(grace, 'cps bristol'), 'Ask')
  const question = numberOn(await presses(grace, form, 'Send', { question: words }))
  await passes('P7D')
  await untilMorning()
  expect(inboxOf(judith).join()).not.toContain(question)

  // Raised by the one who asked, with the same words; the CPS contact is away, and whoever covers is told.
  const raising = await presses(grace, lastTo(grace), 'Raise it further')
  expect(wholeOf(raising)).toContain(words)
  const preview = await presses(grace, raising, 'Preview', {
    ...{ reason: 'NO_RESPONSE', place: 'Avon and Somerset', agency: 'cps', what: words },
  })
  expect(wholeOf(preview)).toContain('Hannah Makebelieve')
  const number = numberOn(await presses(grace, preview, 'Send'))
  await settles()
  expect(wholeOf(lastTo(hannah))).toContain(number)

  // Unanswered, it goes to the unit's head by itself, and to nobody of another agency.
  await passes('P1D')
  await untilMorning()
  expect(inboxOf(judith).join()).toContain(number)
  expect(inboxOf(asha).join()).not.toContain(number)

  // Whoever covers takes it up in the place of the contact, and it says so.
  const taken = wholeOf(await says(hannah, `acknowledge ${number}`))
  expect(taken).toContain('Somebody has it.')
  await settles()
  const answered = await says(judith, `answer ${number}: Kwame Pretendley is the reviewing lawyer from today`)
  expect(wholeOf(answered)).toContain('There is an answer.')

  // Disputed by the one who raised it: asked again.
  await settles()
  const disputed = await presses(grace, lastTo(grace), 'It is not resolved', {
    words: 'The service was told of another',
  })
  expect(wholeOf(disputed)).toContain('The service was told of another')

  // On the agenda of the scrutiny group, whose chair is told, with the next meeting's date.
  const onAgenda = await presses(grace, disputed, 'Put on the agenda')
  expect(wholeOf(onAgenda)).toContain('Wednesday 9 December 2026')
  await settles()
  expect(inboxOf(farah).join()).toContain(number)
  expect(wholeOf(await says(carys, 'agenda'))).toContain(number)

  // Resolved; of a disputed one nobody is asked what was learned.
  const settled = wholeOf(await says(grace, `settled ${number}`))
  expect(settled).toContain('It is settled. Thank you.')
  expect(settled).not.toContain('What can others learn from it?')
  await passes('P14D')
  await untilMorning()
  expect(wholeOf(await says(grace, 'my items'))).toContain('Nothing is open.')
})
