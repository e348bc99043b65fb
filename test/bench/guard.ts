import { createGuard } from '../../bot/guard/guard.ts'
import { known } from '../guard/sets/known.ts'
import { mustPass } from '../guard/sets/rows.ts'

const longest = 1_000
const rounds = 400

/** Words of the trade, and shapes that are looked for: pieces from which a slow text would be made. */
const pieces = [
  ...[
    'she ',
    'he her ',
    'victim ',
    'victim is ',
    'messages from her ',
    'phone download ',
    'mae hi ',
    'Jane Smith ',
    'qzxv ',
  ],
  ...[
    'a',
    'a@',
    'a.b@',
    'x.y@',
    "a'b",
    '.',
    ' ',
    '0 ',
    '0 7 7 ',
    '12/',
    '12 a b c ',
    '07700 900123 ',
    '52SB1234526 ',
    'v\u200bi',
  ],
]

const milliseconds = (work: () => void) => {
  const from = performance.now()
  work()
  return performance.now() - from
}

/** Texts of a thousand characters: of one piece, of each two, and of ordinary messages one after the other. */
const texts = (): readonly string[] => {
  const filled = (unit: string) => unit.repeat(Math.ceil(longest / unit.length)).slice(0, longest)
  const ordinary = mustPass.map(({ text }) => text).join(' ')
  return [
    ...pieces.map(filled),
    ...pieces.flatMap((first) => pieces.map((second) => filled(first + second))),
    ...Array.from({ length: rounds }, (_, round) => ordinary.slice(round * 20, round * 20 + longest)),
  ]
}

/** Milliseconds for a thousand characters, hostile ones among them, and microseconds for the commonest message of all. */
export const guardTimes = () => {
  const guard = createGuard(known)
  const ask = (text: string) => guard({ text, audience: 'multi', lang: 'en' })
  for (let round = 0; round < 2_000; round++) ask('who is the spoc for Bristol?')
  const lookUp = milliseconds(() => {
    for (let round = 0; round < 20_000; round++) ask('who is the spoc for Bristol?')
  })
  const all = texts()
  for (const text of all) ask(text)
  // The least of three tries is what the work itself takes, whatever else the machine does.
  const times = all.map((text) => Math.min(...[1, 2, 3].map(() => milliseconds(() => ask(text))))).sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { lookUp: (lookUp / 20_000) * 1_000, p99: at(0.99), worst: times.at(-1) ?? Number.NaN }
}
