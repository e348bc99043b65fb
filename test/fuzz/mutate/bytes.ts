import type { Draw } from './draw.ts'

const insert = (bytes: Buffer, at: number, part: Buffer | string) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(part), bytes.subarray(at)])

const ways: readonly ((bytes: Buffer, draw: Draw) => Buffer)[] = [
  (bytes, draw) => {
    const next = Buffer.from(bytes)
    for (let count = 0; count <= draw.below(6); count++) next[draw.below(next.length)] = draw.below(256)
    return next
  },
  (bytes, draw) => bytes.subarray(0, draw.below(bytes.length)),
  (bytes, draw) => insert(bytes, draw.below(bytes.length), Buffer.from([draw.below(256), 0xff, 0xc0])),
  (bytes) => insert(bytes, 0, Buffer.from([0xef, 0xbb, 0xbf])),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes) => insert(bytes, bytes.length - 1, ',}'),
  // A name twice: the later one counts, whoever reads the first.
  (bytes) => insert(bytes, 1, '"type":"invoke","name":"adaptiveCard/action","from":{"id":"29:first"},'),
  (bytes) =>
    insert(bytes, bytes.length - 1, ',"text":1,"text":"spoc","value":[],"value":{"action":{}},"type":"message"'),
  (bytes) =>
    insert(bytes, bytes.length - 1, ',"__proto__":{"type":"message"},"constructor":{"prototype":{"text":"x"}}'),
  (bytes) => insert(bytes, 1, '"\\ud800":"\\udfff","\\u0000":1,'),
  (bytes, draw) => insert(bytes, 0, Buffer.alloc(draw.below(300_000), draw.one([' ', '[', '{', '"', '\n']))),
  () => Buffer.alloc(0),
]

export const spoiltBytes = (bytes: Buffer, draw: Draw): Buffer =>
  bytes.length < 2 ? bytes : draw.one(ways)(bytes, draw)
