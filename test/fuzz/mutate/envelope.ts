import type { Request } from '../request.ts'
import type { Draw } from './draw.ts'

const methods = [
  'GET',
  'HEAD',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'post',
  'X',
  'GE T',
  '',
]

const paths = [
  ...['/', '//', '/api/messages/', '//api/messages', '/API/MESSAGES', '/api/messages?x=%', '/api/messages/../messages'],
  ...[
    '/api/%6dessages',
    '/api/messages%00',
    '/api/messages#x',
    '/%',
    '/%zz',
    '/%ff%fe',
    '/\u00e9',
    `/${'a'.repeat(20_000)}`,
  ],
  ...['/health/live', '/health/ready', '/health/live/', '/health/ready?now', '/metrics', '/metrics/x', '/health'],
  ...['/invitations/', '/invitations/x', '/invitations/x.ics', '/invitations/%2e%2e%2fx', '/invitations/a.b.c.ics'],
  ...['/invitations/__proto__', '/invitations/%00', '/invitations/%ed%a0%80', `/invitations/${'9'.repeat(3_000)}.ics`],
  ...['/invitations/meeting%7Cx-2026-01-01-aaaa.ics', '/local/personas', '/local/personas/', '/local/clock/', '/local'],
  ...[
    'http://other.example/api/messages',
    '*',
    'api/messages',
    '/__proto__',
    '/constructor',
    '/favicon.ico',
    '/.git/config',
  ],
]

const headers: readonly (readonly [string, string])[] = [
  ...(
    [
      'text/plain',
      'application/json; charset=utf-16',
      'application/json;',
      'application/x-www-form-urlencoded',
      '',
    ] as const
  ).map((value) => ['content-type', value] as const),
  ...(['multipart/form-data; boundary=x', 'application/json-patch+json', 'Application/JSON; charset="'] as const).map(
    (value) => ['content-type', value] as const,
  ),
  ...(['gzip', 'deflate', 'br', 'identity', 'x', ''] as const).map((value) => ['content-encoding', value] as const),
  ...(['chunked', 'gzip, chunked', 'x'] as const).map((value) => ['transfer-encoding', value] as const),
  ...(['0', '-1', '1', '99999999', '1e3', 'x', ''] as const).map((value) => ['content-length', value] as const),
  ...(['', 'other.example', 'localhost:1', '[::1]', '127.0.0.1@x', 'a'.repeat(5_000)] as const).map(
    (value) => ['host', value] as const,
  ),
  ...(
    ['Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b.c', 'Bearer eyJhbGciOiJub25lIn0.e30.', 'Basic eDp4', 'x'] as const
  ).map((value) => ['authorization', value] as const),
  ...(
    [
      'Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6Im9uZSJ9.bm90anNvbg.AAAA',
      'Bearer W10.W10.W10',
      'Bearer bnVsbA.bnVsbA.x',
    ] as const
  ).map((value) => ['authorization', value] as const),
  ...[['x-forwarded-for', '1.2.3.4'] as const, ['expect', '100-continue'] as const, ['expect', 'x'] as const],
  ...[
    ['upgrade', 'websocket'] as const,
    ['connection', 'upgrade'] as const,
    ['connection', 'keep-alive, close'] as const,
  ],
  ...[['accept', 'text/html;q=x'] as const, ['accept', ''] as const, ['accept-encoding', 'gzip'] as const],
  ...[
    ['accept-version', '~9'] as const,
    ['x-http-method-override', 'DELETE'] as const,
    ['cookie', '='.repeat(3_000)] as const,
  ],
  ...[['bad name', 'x'] as const, ['x-long', 'y'.repeat(30_000)] as const, ['x-null', 'a\u0000b'] as const],
  ...[
    ['content-md5', 'x'] as const,
    ['if-modified-since', 'x'] as const,
    ['date', 'x'] as const,
    ['range', 'bytes=9-1'] as const,
  ],
]

/** Another method, path or header round the same body, or the same one twice. */
export const spoiltEnvelope = (request: Request, draw: Draw): Request => {
  const kind = draw.below(4)
  if (kind === 0) return { ...request, method: draw.one(methods) }
  if (kind === 1) return { ...request, path: draw.one(paths), method: draw.one(['GET', 'GET', 'POST', 'HEAD']) }
  const [name, value] = draw.one(headers)
  const kept = kind === 2 ? request.headers.filter(([other]) => other !== name) : request.headers
  return { ...request, headers: [...kept, [name, value]] }
}
