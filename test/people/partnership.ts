import type { Identity, Organisation, Person } from '../../bot/directory/domain/model.ts'
import { appointed, organisation, person, post } from '../directory/made.ts'

export const host = 'host-tenant'
export const partner = 'partner-tenant'

export const account = (oid: string, more: Partial<Identity> = {}): Identity => ({
  tenantId: host,
  oid,
  as: 'home',
  ...more,
})

const someone = (id: string, name: string, at: string, signedIn = true): Person => ({
  ...person(id, { name, organisation: at, email: `${id}@${at}.example` }),
  identities: signedIn ? [account(id)] : [],
})

/** A police unit with a SPOC, a deputy and a lead; an ISVA service with a SPOC and somebody who never signed in; an office. */
export const organisations: readonly Organisation[] = [
  organisation({
    id: 'force',
    names: { en: 'Avon and Somerset Police' },
    posts: [
      post({ id: 'spoc', appointments: [appointed('asha', { deputy: 'tom' })] }),
      post({
        id: 'lead',
        kind: 'lead',
        title: { en: 'Detective Chief Inspector' },
        appointments: [appointed('marcus')],
      }),
    ],
  }),
  organisation({
    id: 'harbour',
    agency: 'isva',
    names: { en: 'Harbour Light' },
    posts: [
      post({ id: 'spoc', title: { en: 'ISVA SPOC', cy: 'SPOC ISVA' }, appointments: [appointed('niamh')] }),
      post({ id: 'member', kind: 'member', title: { en: 'ISVA' }, appointments: [appointed('grace')] }),
    ],
  }),
  organisation({
    id: 'office',
    agency: 'partner',
    names: { en: 'Partnership Office' },
    posts: [
      post({
        id: 'coordinator',
        kind: 'coordinator',
        title: { en: 'Coordinator' },
        appointments: [appointed('carys', { deputy: 'ben' })],
      }),
      post({ id: 'admin', kind: 'admin', title: { en: 'Area Admin' }, appointments: [appointed('priya')] }),
    ],
  }),
]

export const people: readonly Person[] = [
  someone('asha', 'Asha Samplewick', 'force'),
  someone('tom', 'Tom Inventon', 'force'),
  someone('marcus', 'Marcus Fictionby', 'force'),
  someone('niamh', 'Niamh Storybrook', 'harbour'),
  someone('grace', 'Grace Imaginer', 'harbour', false),
  someone('carys', 'Carys Enghraifft', 'office'),
  someone('ben', 'Ben Mockingham', 'office'),
  someone('priya', 'Priya Madeupson', 'office'),
]
