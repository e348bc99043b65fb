import { afterEach, beforeEach, expect, test } from 'vitest'
import { wholeOf } from '../world/cards.ts'
import type { World } from '../world/world.ts'
import { asha, carys, chatting, numberOn, partnershipOf, persona } from './chatting.ts'

/** The contact of a service in Gwent, and who looks after that partnership. */
const nia = persona('Nia Enghraifft')
const lowri = persona('Lowri ap Stori')
const qasim = persona('Qasim Fictionby', 'Wiltshire Police')
const amir = persona('Amir Supposely', 'Wiltshire Partnership Office')

let liaison: World
let chat: ReturnType<typeof chatting>

beforeEach(async () => {
  liaison = await partnershipOf(nia, lowri, asha, carys, qasim, amir)
  chat = chatting(liaison)
})

afterEach(() => liaison.close())

test('What is raised in Gwent is answered in Avon and Somerset, disputed, passed to Wiltshire and settled there', async () => {
  const { presses, says, settles, lastTo } = chat
  const times = (card: unknown, number: string) => wholeOf(card).split(`"text":"${number}"`).length - 1

  // Raised in Welsh by a service in Gwent, about Bristol.
  const preview = await says(
    nia,
    'uwchgyfeirio cadw\nrheswm: update due\nlle: Bryste\nasiantaeth: police\nbeth: Rhowch y newyddion diweddaraf',
  )
  const number = numberOn(await presses(nia, preview, 'Anfon'))
  expect(number).toMatch(/^AS-2026-/)
  await settles()

  // Asked in the language of whoever is asked; both areas look after it, and each counts it once.
  expect(wholeOf(lastTo(asha))).toContain('Please give the update')
  for (const who of [lowri, carys]) expect(times(await says(who, 'escalations'), number)).toBe(1)
  expect(wholeOf(await says(amir, 'escalations'))).not.toContain(number)

  // Answered, and that does not resolve it.
  await says(asha, `answer ${number}: The case went to another force in October`)
  await settles()
  expect(wholeOf(lastTo(nia))).toContain('The case went to another force in October')
  await says(nia, `heb ei ddatrys ${number}`)

  // Passed to Wiltshire under the same number; its contact has no account here, and the force's mailbox is written to.
  expect(wholeOf(await says(asha, `pass ${number} to Swindon`))).toContain('It is with another agency or area now.')
  await settles()
  const passed = wholeOf(await says(nia, `uwchgyfeiriad ${number}`))
  expect(passed).toContain('Wiltshire')
  expect(passed).toContain('ysgrifennwyd i’w blwch post')

  // Gwent still looks after what came from it, Wiltshire after what is with it; Avon and Somerset has it no more.
  for (const who of [lowri, amir]) expect(times(await says(who, 'escalations'), number)).toBe(1)
  expect(wholeOf(await says(carys, 'escalations'))).not.toContain(number)
  expect(wholeOf(await says(asha, `answer ${number}: Still not ours`))).not.toContain('There is an answer.')

  // Answered in Wiltshire, and resolved by the one who raised it.
  const answered = await says(qasim, `answer ${number}: The officer rings the service today`)
  expect(wholeOf(answered)).toContain('There is an answer.')
  await settles()
  expect(wholeOf(await says(nia, `datrys ${number}`))).toContain('Mae wedi’i ddatrys.')
})
