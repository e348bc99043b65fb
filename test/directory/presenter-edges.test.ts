import { describe, expect, test } from 'vitest'
import type { Directory } from '../../bot/directory/domain/model.ts'
import type { Language } from '../../cards/language.ts'
import { agency, ask, asking, bristol } from './asking.ts'
import { appointed, directory, organisation, person, post, today } from './made.ts'

describe('nothing is recorded', () => {
  const office = organisation({
    id: 'office',
    agency: 'partner',
    posts: [
      post({
        id: 'admin',
        kind: 'admin',
        title: { en: 'Area Admin', cy: 'Gweinyddwr yr Ardal' },
        appointments: [appointed('priya')],
      }),
    ],
  })
  const police = (from: Directory, language: Language = 'en') =>
    agency(ask(asking([bristol]), from, language), 'police')

  test('and the admin who can record it is named', () => {
    expect(police(directory([office], [person('priya')]))).toEqual({
      agency: 'police',
      contacts: [],
      whoCanRecord: 'priya Example (Area Admin)',
    })
  })

  test('or the post, when nobody holds it', () => {
    expect(police(directory([office]), 'cy').whoCanRecord).toBe('Gweinyddwr yr Ardal')
  })

  test('or, in an empty directory, the coordinator or admin that the area will have', () => {
    expect(police(directory()).whoCanRecord).toBe("The area's coordinator or admin")
  })
})

describe("another deployment's list", () => {
  const theirs = organisation({ id: 'cps~force', mailbox: 'rasso@force.police.example' })
  const subscribed = [{ organisation: 'cps~force', publishedOn: '2026-11-01', from: 'CPS South West' }]
  const police = (from: Directory) => agency(ask(asking([bristol]), from), 'police').contacts

  test('is shown with whose it is and its age', () => {
    expect(police(directory([theirs], [], { subscribed }))).toMatchObject([
      { listedBy: { from: 'CPS South West', on: '2026-11-01' } },
    ])
  })

  test('gives way to our own entry', () => {
    const own = organisation({ names: { en: 'Avon & Somerset Police' }, mailbox: 'own@force.police.example' })
    expect(police(directory([theirs, own], [], { subscribed }))).toMatchObject([{ email: 'own@force.police.example' }])
  })

  test('adds support services that we do not list ourselves', () => {
    const service = (id: string, en: string) =>
      organisation({ id, agency: 'isva', names: { en }, mailbox: `${id}@isva.example` })
    const from = directory(
      [service('own', 'Lantern'), service('cps~one', 'Lantern'), service('cps~two', 'Anchor')],
      [],
      {
        subscribed: ['cps~one', 'cps~two'].map((id) => ({
          organisation: id,
          publishedOn: today,
          from: 'CPS South West',
        })),
      },
    )
    expect(agency(ask(asking([bristol]), from), 'isva').contacts.map((one) => one.email)).toEqual([
      'cps~two@isva.example',
      'own@isva.example',
    ])
  })
})

test('when nobody of the force answers, the coordinator does, under the name of the force', () => {
  const force = organisation({ posts: [post()] })
  const office = organisation({
    id: 'office',
    agency: 'partner',
    posts: [
      post({ id: 'office', kind: 'coordinator', title: { en: 'Coordinator' }, appointments: [appointed('carys')] }),
    ],
  })
  expect(
    agency(ask(asking([bristol]), directory([force, office], [person('carys')])), 'police').contacts,
  ).toMatchObject([
    {
      organisation: 'Avon and Somerset Police',
      role: 'Coordinator',
      name: 'carys Example',
      holds: { as: 'coordinator', because: 'vacant' },
    },
  ])
})
