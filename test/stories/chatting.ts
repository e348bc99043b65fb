import { z } from 'zod'
import { demonstrationTenant } from '../../bot/config/config.ts'
import { demonstration } from '../../bot/local/demonstration/index.ts'
import { buttonOn, lastOf, wholeOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import { stranger } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'

const { personas } = demonstration('2026-11-23')

/** Somebody of the demonstration, as Teams knows them. */
export const persona = (name: string, organisation?: string): Person => {
  const found = personas.find((one) => one.name === name && one.organisation === (organisation ?? one.organisation))
  if (!found) throw new Error(`There is no ${name}.`)
  return { id: found.id, name, aadObjectId: found.aadObjectId, tenantId: demonstrationTenant }
}

export const grace = persona('Grace Imaginer')
export const niamh = persona('Niamh Storybrook')
export const asha = persona('Asha Samplewick')
export const marcus = persona('Marcus Fictionby')
export const carys = persona('Carys Enghraifft')
export const omar = persona('Omar Exampleby')
/** Who chairs the scrutiny group. */
export const farah = persona('Farah Demoworth')
/** Of the same tenant, and of no organisation. */
export const outsider: Person = { ...stranger, tenantId: demonstrationTenant }

const data = z.looseObject({})

/** What people do in chat, and what of it reaches whom. */
export const chatting = (liaison: World) => {
  const settles = async () => {
    await liaison.settled()
    await liaison.settled()
  }
  const passes = async (advance: string) => {
    await liaison.post('/local/clock', { advance })
    await settles()
  }
  return {
    settles,
    passes,
    presses: async (who: Person, card: unknown, button: string, filled: object = {}) => {
      const { verb, data: carried } = buttonOn(card, button)
      return liaison.as(who).presses(verb, { ...data.parse(carried), ...filled })
    },
    /** Clocks run out at 17:00; what is said of it waits for the morning. */
    untilMorning: async () => {
      for (const advance of ['PT9H', 'PT15H']) await passes(advance)
    },
    /** What they are answered; what others are sent meanwhile, and cards that are put right, are not. */
    says: async (who: Person, text: string) =>
      lastOf(
        (await liaison.as(who).says(text)).filter(
          ({ how, conversation }) => how !== 'updated' && conversation === `a:${who.id}`,
        ),
      ),
    inboxOf: (who: Person) => liaison.inbox(who).map((one) => wholeOf(one)),
    lastTo: (who: Person) => lastOf(liaison.inbox(who)),
  }
}

export const numberOn = (card: unknown) => /[A-Z]{2}-\d{4}-Q?\d{4,6}/.exec(wholeOf(card))?.[0] ?? ''

/** A partnership whose people all have a chat with Liaison. */
export const partnershipOf = async (...people: readonly Person[]) => {
  const liaison = await world({ env: { LIAISON_HOST_TENANT: demonstrationTenant } })
  for (const one of people) await liaison.as(one).says('help')
  return liaison
}
