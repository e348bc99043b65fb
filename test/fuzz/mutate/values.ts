import type { Draw } from './draw.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

const nested = (depth: number): Json => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
const nestedIn = (depth: number): Json => JSON.parse(`${'{"data":'.repeat(depth)}1${'}'.repeat(depth)}`)

/** Text that has broken something somewhere. */
export const texts: readonly string[] = [
  ...['', ' ', '\n', '\u0000', '\ud800', '\udc00x', 'a\ud83d', '\u202e\u2066', '\ufeff', '\u200b'.repeat(500), '😀'.repeat(300)],
  ...['NaN', 'Infinity', '-0', '1e400', '0x10', '١٢', 'null', 'undefined', 'true', '[object Object]'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '$root', '${name}', '{{x}}', '%s%n'],
  ...['../../etc', '%00', '%zz', 'a|b', '|', 'action|', 'escalation|AS-2026-0001', 'group|x', '?', '#', '/', '\\', "' OR 1=1 --"],
  ...['2026-13-45', '0000-00-00', '9999-12-31', '+275760-09-14T00:00:00Z', '-1', '31/02/2026', '25:61', 'P1000000Y', '1.5', '-7'],
  ...['<at>Liaison</at>', '<b>', '&amp;&#39;', 'a'.repeat(5_000), 'x '.repeat(9_000), '('.repeat(3_000), 'é'.repeat(2_000)],
  ...['E23000036', 'ZZ99', 'en', 'cy', 'http://', 'https://127.0.0.1:1/', 'not a url', 'line\nline: x\nline: y'],
]

const others: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, [], {}, [[]], [null], [{}], [1, 'a', null]],
  ...[{ length: 3 }, { then: 'x' }, { toJSON: 1 }, { id: null }, { verb: {} }, { data: [] }, { type: 'Action.Execute' }],
]

/** Deep, long, or both: they cost most, so they come seldom. */
const large: readonly (() => Json)[] = [
  () => nested(30),
  () => nested(3_000),
  () => nested(60_000),
  () => nestedIn(2_000),
  () => nestedIn(20_000),
  () => 'long '.repeat(20_000),
  () => Array.from({ length: 20_000 }, () => 0),
  () => Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, index])),
]

export const anyValue = (draw: Draw): Json => {
  if (draw.chance(0.05)) return draw.one(large)()
  return draw.chance(0.6) ? draw.one(texts) : draw.one(others)
}

export const names: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON', '', '0', 'length']
