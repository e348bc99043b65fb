import { Agent, request } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import type { Answer, Route } from '../../bot/http/serve.ts'
import { serve } from '../../bot/http/serve.ts'

const agent = new Agent({ keepAlive: true })
afterEach(() => agent.destroy())

const door = (...routes: readonly Route[]) =>
  serve({ host: '127.0.0.1', port: 0, loopbackOnly: true, routes, fault: () => '', refused: () => '' })

const says = (status: number): Route => ({ method: 'get', path: '/here', handle: async () => ({ status }) })

/** Through a connection that is kept open for more. */
const get = (port: number, path: string) =>
  new Promise<number>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
    })
      .once('error', reject)
      .end()
  })

test('a route that is mounted again is taken over, and one that is new is there at once', async () => {
  const serving = await door(says(503))
  expect(await get(serving.port, '/here')).toBe(503)
  serving.mount([says(200), { ...says(202), path: '/new' }])
  expect([await get(serving.port, '/here'), await get(serving.port, '/new')]).toEqual([200, 202])
  await serving.close()
})

test('a door that closes answers what was asked, waits for no connection that is kept open, and takes no more', async () => {
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<Answer>()
  const serving = await door(says(200), {
    method: 'get',
    path: '/slow',
    handle: () => {
      asked.resolve()
      return answer.promise
    },
  })
  await get(serving.port, '/here')
  const slow = get(serving.port, '/slow')
  await asked.promise
  const closed = serving.close()
  answer.resolve({ status: 200 })
  expect(await slow).toBe(200)
  await closed
  await expect(get(serving.port, '/here')).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/)
})
