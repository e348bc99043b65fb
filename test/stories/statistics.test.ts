import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
const persona = (name: string): Person => {
  const found = personas.find((one) => one.name === name)
  if (!found) throw new Error(`There is no ${name}.`)
  return { id: found.id, name, aadObjectId: found.aadObjectId, tenantId: demonstrationTenant }
}

const [grace, asha, carys, omar] = [
  persona('Grace Imaginer'),
  persona('Asha Samplewick'),
  persona('Carys Enghraifft'),
  persona('Omar Exampleby'),
]
const outsider: Person = { ...stranger, tenantId: demonstrationTenant }

const data = z.looseObject({})

describe('the figures of an area, over HTTP', () => {
  let liaison: World

  beforeEach(async () => {
    liaison = await world({ env: { LIAISON_HOST_TENANT: demonstrationTenant } })
    for (const one of [grace, asha, carys, omar]) await liaison.as(one).says('help')
  })

  afterEach(() => liaison.close())

  const raises = async () => {
    const preview = await liaison
      .as(grace)
      .says(
        'escalate save\nreason: referral\nplace: Bristol\nagency: police\nasked: yes\nwhat: Please confirm the date',
      )
    const { verb, data: carried } = buttonOn(lastOf(preview), 'Send')
    const sent = await liaison.as(grace).presses(verb, data.parse(carried))
    await liaison.settled()
    return /[A-Z]{2}-\d{4}-\d{4,6}/.exec(wholeOf(sent))?.[0] ?? ''
  }

  const hoursPass = async (hours: number) => {
    await liaison.post('/local/clock', { advance: `PT${hours}H` })
    await liaison.settled()
  }

  test('two are raised, one is answered: its coordinator reads how long it took and that one is open', async () => {
    const number = await raises()
    await raises()
    await hoursPass(2)
    await liaison.as(asha).says(`answer ${number}: The date is the second of December`)
    // What the raiser is told of it goes out first.
    await liaison.settled()
    await liaison.settled()
    const figures = wholeOf(await liaison.as(carys).says('statistics Avon and Somerset 2026'))
    expect(figures).toContain('raised: 2 · still open: 1')
    expect(figures).toContain('answered: median 2 h, 90th 2 h')
    expect(figures).toContain('A referral to support has not been made, or is delayed')
    expect(figures).not.toMatch(/Asha|Grace|Marcus/)
    const table = wholeOf(await liaison.as(carys).says('statistics csv Avon and Somerset Q4 2026'))
    expect(table).toContain('Avon and Somerset,2026-10-01,2026-12-31,Requests,,All,2,1,2,2,2,2')
    const welsh = wholeOf(await liaison.as(carys).says('ystadegau'))
    expect(welsh).toContain('codwyd: 2 · ar agor o hyd: 1')
    expect(wholeOf(await liaison.as(carys).says('ystadegau csv Avon and Somerset'))).toContain('Ardal,Diwrnod cyntaf')
  })

  test('questions are counted apart from what is raised', async () => {
    await liaison.as(grace).says('ask save\nto: police bristol\nquestion: Which team looks after new files')
    await liaison.settled()
    const figures = wholeOf(await liaison.as(carys).says('statistics'))
    expect(figures).toContain('raised: 0')
    expect(figures).toContain('asked: 1 · still open: 1')
  })

  test('to anybody else an area is as one that is not there, to the byte', async () => {
    await raises()
    const said = async (who: Person, text: string) => {
      const { activity } = lastOf(await liaison.as(who).says(text))
      return JSON.stringify([activity.text, activity.attachments]).replaceAll(text, '')
    }
    for (const who of [grace, asha, omar, outsider])
      for (const words of ['statistics', 'statistics csv', 'ystadegau', 'ystadegau csv'])
        expect(await said(who, `${words} Avon and Somerset`)).toBe(await said(who, `${words} Nowherebury`))
  })

  test('the consultation is on record, and the table as a disclosure', async () => {
    await liaison.as(carys).says('statistics Avon and Somerset')
    await liaison.as(carys).says('statistics csv Avon and Somerset')
    const mine = (await liaison.audit()).filter(({ who }) => who.oid === carys.aadObjectId)
    const noted = mine.map(({ action, operation }) => [action, operation])
    expect(noted).toContainEqual(['statistics.read', 'consultation'])
    expect(noted).toContainEqual(['statistics.export', 'disclosure'])
  })
})
