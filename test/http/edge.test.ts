import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largestBody } from '../../bot/http/edge.ts'
import type { Serving } from '../../bot/http/serve.ts'
import { serve } from '../../bot/http/serve.ts'

interface Sent {
  readonly body?: string | Buffer
  readonly headers?: Record<string, string>
  readonly path?: string
  readonly method?: string
}

describe('the edge', () => {
  let serving: Serving
  const faults: unknown[] = []
  const refusals: string[] = []

  beforeAll(async () => {
    serving = await serve({
      host: '127.0.0.1',
      port: 0,
      loopbackOnly: true,
      refused: (why) => {
        refusals.push(why)
        return 'K7M2-9QXA'
      },
      fault: (error) => {
        faults.push(error)
        return 'K7M2-9QXA'
      },
      routes: [
        { method: 'post', path: '/echo', handle: async ({ body }) => ({ status: 200, body: { heard: body } }) },
        {
          method: 'post',
          path: '/broken',
          handle: async () => {
            throw new Error('a secret reason')
          },
        },
      ],
    })
  })

  afterAll(() => serving.close())

  /** Plain node:http, which lets a test send what fetch would not. */
  const send = ({ body = '', headers = {}, path = '/echo', method = 'POST' }: Sent) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sending = request(
        {
          host: '127.0.0.1',
          port: serving.port,
          path,
          method,
          headers: { 'content-type': 'application/json', ...headers },
        },
        (response) => {
          let text = ''
          response.on('data', (chunk) => {
            text += String(chunk)
          })
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        },
      )
      sending.on('error', reject)
      sending.end(body)
    })

  const stillAnswers = async () => expect(await send({ body: '{"still":"here"}' })).toMatchObject({ status: 200 })

  test.each<[string, Sent, number]>([
    ['a body that says it is gzip and is not', { body: 'not gzip', headers: { 'content-encoding': 'gzip' } }, 415],
    ['a truncated gzip', { body: gzipSync('{"a":1}').subarray(0, 9), headers: { 'content-encoding': 'gzip' } }, 415],
    [
      'a small gzip of a large body',
      { body: gzipSync(`"${'a'.repeat(9_000_000)}"`), headers: { 'content-encoding': 'gzip' } },
      415,
    ],
    ['deflate', { body: 'x', headers: { 'content-encoding': 'deflate' } }, 415],
    ['an encoding called identity', { body: '{}', headers: { 'content-encoding': 'identity' } }, 415],
    ['a form', { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['a file upload', { body: '--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415],
    ['text', { body: 'hello', headers: { 'content-type': 'text/plain' } }, 415],
    ['no content type', { body: '{}', headers: { 'content-type': '' } }, 415],
    ['JSON that is not', { body: '{"a":' }, 400],
    ['five megabytes', { body: `"${'a'.repeat(5_000_000)}"` }, 413],
    [
      'one byte too many, sent in chunks',
      { body: `"${'a'.repeat(largestBody)}"`, headers: { 'transfer-encoding': 'chunked' } },
      413,
    ],
    ['an unknown address', { path: '/elsewhere' }, 404],
    ['another method', { method: 'PUT', body: '{}' }, 405],
    ['a proxy in local mode', { body: '{}', headers: { 'x-forwarded-for': '192.0.2.1' } }, 403],
    ['another name for this machine', { body: '{}', headers: { host: 'liaison.example' } }, 403],
  ])('%s is refused in our words, and the next one is answered', async (_what, sent, status) => {
    const outcome = await send(sent).catch((error: unknown) => ({ status: 0, text: String(error) }))
    expect(outcome.status).toBe(status)
    const { error, reference } = JSON.parse(outcome.text)
    expect(error).toMatch(/^[A-Z].*\.$/)
    expect(reference).toBe('K7M2-9QXA')
    expect(refusals.at(-1)).toBe(`${status} ${error}`)
    await stillAnswers()
  })

  test('what a handler throws stays inside; the caller gets a reference', async () => {
    const { status, text } = await send({ path: '/broken', body: '{}' })
    expect(status).toBe(500)
    expect(JSON.parse(text)).toEqual({ error: 'Something went wrong here.', reference: 'K7M2-9QXA' })
    expect(faults).toHaveLength(1)
    await stillAnswers()
  })

  test.each(['null', '[]', '"text"', '1'])('%s is JSON and reaches the route as it is', async (body) => {
    expect(await send({ body })).toMatchObject({ status: 200 })
  })

  test('says on every answer, refusals too, that nothing here is a page to frame, keep or guess at', async () => {
    for (const path of ['/echo', '/nowhere']) {
      const { headers } = await fetch(`http://127.0.0.1:${serving.port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      })
      expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('strict-transport-security')).toContain('max-age=')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('server')).toBeNull()
    }
  })
})
