import type { Draw } from './draw.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Text that has broken something somewhere. */
export const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '\n',
    '\u0000',
    '\ud800',
    '\udc00x',
    'a\ud83d',
    '\u202e\u2066',
    '\ufeff',
    '\u200b'.repeat(500),
    '😀'.repeat(300),
  ],
  ...['NaN', 'Infinity', '-0', '1e400', '0x10', '١٢', 'null', 'undefined', 'true', '[object Object]'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '$root',
    '${name}',
    '{{x}}',
    '%s%n',
  ],
  ...[
    '../../etc',
    '%00',
    '%zz',
    'a|b',
    '|',
    'action|',
    'escalation|AS-2026-0001',
    'group|x',
    '?',
    '#',
    '/',
    '\\',
    "' OR 1=1 --",
  ],
  ...[
    '2026-13-45',
    '0000-00-00',
    '9999-12-31',
    '+275760-09-14T00:00:00Z',
    '-1',
    '31/02/2026',
    '25:61',
    'P1000000Y',
    '1.5',
    '-7',
  ],
  ...[
    '<at>Liaison</at>',
    '<b>',
    '&amp;&#39;',
    'a'.repeat(5_000),
    'x '.repeat(9_000),
    '('.repeat(3_000),
    'é'.repeat(2_000),
  ],
  ...['E23000036', 'ZZ99', 'en', 'cy', 'http://', 'https://127.0.0.1:1/', 'not a url', 'line\nline: x\nline: y'],
]

const others: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, [], {}, [[]], [null], [{}], [1, 'a', null]],
  ...[
    { length: 3 },
    JSON.parse('{"then":"x"}'),
    { toJSON: 1 },
    { id: null },
    { verb: {} },
    { data: [] },
    { type: 'Action.Execute' },
  ],
]

const nested = (open: string, inside: string, close: string, depth: number) =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`

/** Deep, long, or both, as JSON: too deep to be a value of ours. */
const large: readonly string[] = [
  ...[30, 3_000, 60_000].map((depth) => nested('[', '', ']', depth)),
  ...[2_000, 20_000].map((depth) => nested('{"data":', '1', '}', depth)),
  JSON.stringify('long '.repeat(20_000)),
  JSON.stringify(Array.from({ length: 20_000 }, () => 0)),
  JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, index]))),
]

const standIn = /"@large-(\d+)@"/g

/** The JSON of a value, with what stands in for something large put in. */
export const jsonOf = (value: Json): string =>
  JSON.stringify(value).replace(standIn, (_, at) => large[Number(at)] ?? 'null')

export const anyValue = (draw: Draw): Json => {
  if (draw.chance(0.05)) return `@large-${draw.below(large.length)}@`
  return draw.chance(0.6) ? draw.one(texts) : draw.one(others)
}

export const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'toJSON',
  '',
  '0',
  'length',
]
