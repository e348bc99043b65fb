import fc from 'fast-check'
import { asha, carys, farah, grace, marcus, niamh, omar, outsider, persona } from '../../stories/chatting.ts'
import type { Person } from '../../world/people.ts'

const judith = persona('Judith Notareal')
export const people = [grace, niamh, asha, marcus, omar, judith, carys, farah, outsider] as const
/** Who may see what is between police and CPS. */
export const betweenThem = new Set([asha, marcus, omar, judith].map(({ id }) => id))

/** Words that the guard lets through and that occur nowhere else. */
export const markers = ['heliotrope', 'marzipan', 'catamaran', 'periwinkle', 'xylophone', 'tangerine'] as const

type Says = (number: string) => string

/** What people say of one, and who mostly does. */
export const saying: readonly { readonly who: readonly Person[]; readonly says: Says }[] = [
  { who: [asha, marcus, omar, judith], says: (number) => `acknowledge ${number}` },
  { who: [asha, marcus, omar, judith], says: (number) => `answer ${number}: The duty team has it in hand` },
  { who: [asha, omar], says: (number) => `not mine ${number}: -` },
  { who: [asha, omar, carys], says: (number) => `pause ${number}: awaiting court` },
  { who: [asha, omar, carys], says: (number) => `resume ${number}` },
  { who: [asha, marcus], says: (number) => `pass ${number} to Swindon` },
  { who: [grace, asha], says: (number) => `resolve ${number}` },
  { who: [grace, asha], says: (number) => `not resolved ${number}: Nobody has been in touch` },
  { who: [grace, asha], says: (number) => `withdraw ${number}` },
  { who: [grace, asha, carys], says: (number) => `settled ${number}` },
  { who: [grace, asha, carys], says: (number) => `more time ${number}` },
  { who: [grace, asha, carys], says: (number) => `put on agenda ${number}` },
  { who: [farah], says: (number) => `strategic ${number}: The group could not settle it` },
  { who: [farah, carys], says: (number) => `board report ${number}` },
  { who: [grace], says: (number) => `learned ${number}: Tell the service on the day` },
  { who: [carys], says: (number) => `answer for ${number}: They rang this morning` },
  { who: people, says: (number) => number },
  { who: people, says: (number) => `escalation ${number}` },
]

const index = (length: number) => fc.nat({ max: length - 1 })

export type Op =
  | { readonly op: 'raise'; readonly kind: 'multi' | 'justice' | 'restricted' }
  | {
      readonly op: 'say'
      readonly who: number
      readonly likely: boolean
      readonly what: number
      readonly about: number
    }
  | { readonly op: 'look'; readonly who: number; readonly at: number }
  | { readonly op: 'passes'; readonly time: number }
  | { readonly op: 'posts'; readonly change: 'vacant' | 'away' | 'held' }
  | { readonly op: 'own-steps' | 'restart' }

export const times = ['PT9H', 'PT15H', 'P1D', 'P3D', 'P7D'] as const
export const looks = ['my items', 'escalations', 'statistics', 'my questions', 'agenda'] as const

export const ops: fc.Arbitrary<readonly Op[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        op: fc.constant('raise' as const),
        kind: fc.constantFrom('multi', 'justice', 'restricted'),
      }),
    },
    {
      weight: 16,
      arbitrary: fc.record({
        op: fc.constant('say' as const),
        who: index(60),
        likely: fc.integer({ min: 0, max: 9 }).map((one) => one > 1),
        what: index(saying.length),
        about: fc.nat({ max: 2 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ op: fc.constant('look' as const), who: index(people.length), at: index(looks.length) }),
    },
    { weight: 4, arbitrary: fc.record({ op: fc.constant('passes' as const), time: index(times.length) }) },
    {
      weight: 2,
      arbitrary: fc.record({ op: fc.constant('posts' as const), change: fc.constantFrom('vacant', 'away', 'held') }),
    },
    { weight: 1, arbitrary: fc.record({ op: fc.constantFrom('own-steps' as const, 'restart' as const) }) },
  ),
  { minLength: 30, maxLength: 60, size: 'max' },
) as fc.Arbitrary<readonly Op[]>
