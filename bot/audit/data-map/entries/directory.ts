import { z } from 'zod'
import { shapes } from '../../../directory/records.ts'
import type { Kind } from '../entry.ts'
import { envelope, head, headFields } from '../entry.ts'

const { organisation, person, area, listed } = shapes

const stored = { record: z.string(), v: z.literal(1) }

const everybody = 'everybody who may ask Liaison'

/** The directory: work contacts of bodies and of people in their posts. */
export const directoryKinds: readonly Kind[] = [
  {
    kind: 'organisation',
    store: 'records',
    what: 'A body and its posts: whom to ask, for which areas, and who stands in.',
    schema: organisation.extend({
      ...stored,
      kind: z.literal('organisation'),
      listed: listed.exactOptional(),
      ...headFields,
    }),
    seenBy: everybody,
    kept: 'until the organisation or an admin takes it out',
    why: {
      ...envelope,
      ...head,
      agency: 'decides what its people may see',
      names: 'shown as the answer',
      serves: 'finds it for a place',
      cpsArea: 'finds it for a force',
      mailbox: 'how it is reached',
      phone: 'how it is reached',
      hours: 'when it is reached',
      mailDomains: 'lets the guard pass work addresses',
      'closed[]': 'days off of its own, which clocks leave out',
      confirmedOn: 'says how old the entry is',
      posts: 'who answers, from when to when, and who stands in: the person is named by a handle',
      listed: 'says whose list it came with, and how old that is',
    },
  },
  {
    kind: 'person',
    store: 'records',
    what: 'Somebody who holds a post or stands in for one, as their organisation names them.',
    schema: person.extend({ ...stored, kind: z.literal('person') }),
    seenBy: `${everybody}; sign-ins are seen by nobody`,
    kept: 'until the organisation takes them out',
    why: {
      ...envelope,
      organisation: 'says who keeps the entry',
      name: 'shown as the answer',
      email: 'a work address: how they are reached',
      phone: 'a work number: how they are reached',
      hours: 'when they are reached',
      language: 'the language in which Liaison writes to them',
      identities: 'recognises them when they write to Liaison, after they joined',
    },
  },
  {
    kind: 'area',
    store: 'records',
    what: 'The settings of a local partnership.',
    schema: area.extend({ ...stored, id: z.string(), kind: z.literal('area') }),
    seenBy: everybody,
    kept: 'until it is changed',
    why: {
      ...envelope,
      code: 'names the area',
      isvaMailbox: 'how its support services are reached',
      vloInbox: 'how its victim liaison unit is reached',
      whereRecorded: 'says where the force records that an ISVA is engaged',
      isvaCpsRoute: 'says how an ISVA reaches the prosecutor',
    },
  },
  {
    kind: 'directory-head',
    store: 'records',
    what: 'The version of the directory.',
    schema: z.object({ id: z.string(), ...stored, kind: z.literal('directory-head'), version: z.number() }),
    seenBy: 'nobody',
    kept: 'always; it names nobody',
    why: { ...envelope, version: 'tells every instance to read the directory anew' },
  },
]
