import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buttonsOn, readOn } from '../entries/card.ts'
import { agreed, carys, grace, leila, omar } from './adding.ts'
import type { World } from './world.ts'
import { groupOf, world } from './world.ts'

const numbersOn = (text: string) => [...text.matchAll(/^(\d+):/gm)].map(([, number]) => Number(number))

describe('Lists of actions', () => {
  let there: World
  beforeEach(async () => {
    there = await world([groupOf('scrutiny'), groupOf('strategic', { type: 'strategic' })])
  })
  afterEach(() => there.close())

  test('“actions” has ten at a time, by date; “actions 2” the rest, and no page is empty', async () => {
    for (let number = 1; number <= 13; number++)
      await agreed(there, `Agree the rota ${number}`, { group: 'scrutiny', due: `${20 - number} december 2026` })
    const her = await there.as(carys)
    const [first, second] = [await her.says('actions'), await her.says('actions 2')]
    expect(numbersOn(first.text)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4])
    expect(first.text).toContain('actions 2')
    expect(numbersOn(second.text)).toEqual([3, 2, 1])
    expect((await her.says('actions 9')).text).toBe(second.text)
    expect((await her.says('actions 0')).text).toBe(first.text)
    expect(numbersOn((await her.says('camau gweithredu 2')).text)).toEqual([3, 2, 1])
  })

  test('“actions” of one group by its name, and of the group of the channel in which it is typed', async () => {
    await agreed(there, 'Publish the list', { group: 'scrutiny' })
    await agreed(there, 'Agree the rota', { group: 'strategic' })
    expect(readOn(await (await there.as(carys)).says('actions strategic'))).not.toContain('Publish the list')
  })

  test('what is over is on no list; what is due today and what has passed is counted', async () => {
    await agreed(there, 'Publish the list', { group: 'scrutiny', due: 'today' })
    await agreed(there, 'Agree the rota', { group: 'scrutiny' })
    await (await there.as(carys)).says('done 2')
    const text = readOn(await (await there.as(carys)).says('actions'))
    expect(text).toContain('Publish the list')
    expect(text).not.toContain('Agree the rota')
  })

  test('“my actions” are those of whoever one is, and nobody else’s; titles stand in the card alone', async () => {
    await agreed(there, 'Publish the list', { group: 'scrutiny' })
    await agreed(there, 'Agree the rota', { group: 'strategic', owner: leila })
    const own = await (await there.as(leila)).says('my actions')
    expect(readOn(own)).toContain('Agree the rota')
    expect(readOn(own)).not.toContain('Publish the list')
    expect(`${own.text} ${own.summary}`).not.toContain('Agree the rota')
    expect(readOn(await (await there.as(leila)).says('fy nghamau'))).toContain('Agree the rota')
    expect(buttonsOn(own).map(({ verb }) => verb)).toContain('actions.done')
  })

  test('of a post: whoever holds it, and whoever stands in while they are away, but not the rest of the office', async () => {
    await agreed(there, 'Publish the list', { group: 'scrutiny', owner: 'RASSO Detective Inspector' })
    const seenBy = async (name: string) => readOn(await (await there.as(name)).says('my actions')).includes('Publish')
    expect(await seenBy('Asha Samplewick')).toBe(true)
    expect(await seenBy(leila)).toBe(false)
  })

  test('of somebody who is away: whoever covers them has it, and so have they', async () => {
    // Omar’s post is covered by Hannah until the end of the week.
    await agreed(there, 'Publish the list', { group: 'scrutiny', owner: omar })
    const seenBy = async (name: string) => readOn(await (await there.as(name)).says('my actions')).includes('Publish')
    expect(await seenBy(omar)).toBe(true)
    expect(await seenBy('Hannah Makebelieve')).toBe(true)
    expect(await seenBy('Kwame Pretendley')).toBe(false)
    await (await there.as('Hannah Makebelieve')).says('done 1')
    expect(await there.every()).toMatchObject([{ state: 'done' }])
  })

  test('of an organisation: those who speak for it have it, the others of it do not', async () => {
    const owner = 'Harbour Light ISVA Service (demonstration)'
    await agreed(there, 'Publish the list', { group: 'scrutiny', owner })
    const seenBy = async (name: string) => readOn(await (await there.as(name)).says('my actions')).includes('Publish')
    expect(await seenBy(grace)).toBe(true)
    expect(await seenBy('Niamh Storybrook')).toBe(true)
    expect(await seenBy(omar)).toBe(false)
  })

  test('a new holder of the post has what the post had, on the day of the change', async () => {
    await agreed(there, 'Publish the list', { group: 'scrutiny', owner: 'RASSO Detective Inspector' })
    const { id } = await there.person(leila)
    await there.changeOrganisation('Avon and Somerset Police', (organisation) => ({
      ...organisation,
      posts: organisation.posts.map((post) =>
        post.kind === 'spoc' ? { ...post, appointments: [{ person: id, from: '2026-11-23' }] } : post,
      ),
    }))
    expect(readOn(await (await there.as(leila)).says('my actions'))).toContain('Publish the list')
    expect(readOn(await (await there.as('Asha Samplewick')).says('my actions'))).not.toContain('Publish the list')
  })

  test('what is for police and CPS alone is on no list of an ISVA', async () => {
    const justice = await world([groupOf('joim', { type: 'joim', audience: 'justice' })])
    await agreed(justice, 'Publish the list', { by: omar, owner: leila })
    for (const text of ['actions', 'my actions'])
      expect(JSON.stringify(await (await justice.as(grace)).says(text))).not.toMatch(/Publish|Joint Operational/)
    expect(readOn(await (await justice.as(omar)).says('actions'))).toContain('Publish the list')
    await justice.close()
  })
})
