import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadGazetteer } from '../../bot/places/load.ts'
import { asha, nia } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'

const codes = z.string().transform((text) => text.split(';').filter(Boolean))
const query = z.object({
  id: z.string(),
  query: z.string(),
  expected_pfa_codes: codes,
  must_include_pfa_codes: codes,
  expected_action: z.string(),
  expected_agency: z.string(),
})

const queries = z.array(query).parse(parse(readFileSync('test/places/lookup-queries.csv'), { columns: true }))
const { areaName } = loadGazetteer()

describe('the look-up queries, asked in chat', () => {
  let liaison: World

  beforeAll(async () => {
    liaison = await world()
  })

  afterAll(() => liaison.close())

  const answerTo = async (text: string) => {
    const posted = await liaison.as(asha).says(text)
    expect(posted).toHaveLength(1)
    return JSON.stringify(posted[0]?.activity)
  }

  const answered = queries.filter(({ expected_action }) => expected_action.startsWith('answer'))
  test.each(answered)('$id "$query" is answered with a card of each of its areas', async (row) => {
    const answer = await answerTo(row.query)
    const shown = row.expected_action.includes('offer') ? row.must_include_pfa_codes : row.expected_pfa_codes
    for (const code of shown) expect(answer).toContain(areaName(code)?.en)
  })

  const asked = queries.filter(({ expected_action }) => expected_action.startsWith('ask'))
  test.each(asked)(
    '$id "$query" is asked back with buttons, and each leads to a card',
    async ({ query: text, expected_agency }) => {
      const answer = await answerTo(text)
      expect(answer).toContain('Which place do you mean?')
      const pressed = [
        ...answer.matchAll(/"type":"Action.Execute","verb":"directory.look-up","title":"[^"]+","data":(\{[^}]+\})/g),
      ].map(([, to]) => to)
      expect(pressed.length).toBeGreaterThan(1)
      for (const to of pressed)
        expect(JSON.stringify(await liaison.as(asha).presses('directory.look-up', JSON.parse(to ?? '')))).toMatch(
          expected_agency === 'cps' ? /CPS/ : /Police/,
        )
    },
  )

  const outside = queries.filter(({ expected_action }) => expected_action.startsWith('say outside'))
  test.each(outside)('$id "$query" is told that Liaison covers England and Wales', async ({ query: text }) => {
    expect(await answerTo(text)).toContain('Liaison covers England and Wales.')
  })

  test('who asks for the CPS and presses a place gets the CPS alone', async () => {
    const answer = await answerTo('cps spoc ashford')
    const [, data = ''] = /"title":"Ashford, Kent","data":(\{[^}]+\})/.exec(answer) ?? []
    const card = JSON.stringify(await liaison.as(asha).presses('directory.look-up', JSON.parse(data)))
    expect(card).toContain('CPS South East')
    expect(card).not.toContain('ISVA and support services')
  })

  test('a place asked for in Welsh stands in Welsh', async () => {
    const [answer] = await liaison.as(nia).says("pwy yw'r isva yng Nghasnewydd?")
    expect(JSON.stringify(answer?.activity)).toContain('Casnewydd')
  })
})
