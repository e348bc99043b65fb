import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { playgroundPeople } from '../../bot/local/demonstration/index.ts'
import { playgroundConfig } from '../../bot/local/playground-config.ts'

const user = z.strictObject({
  id: z.string(),
  name: z.string(),
  userPrincipleName: z.string(),
  aadObjectId: z.string(),
  givenName: z.string().min(1),
  surname: z.string().min(1),
  email: z.string(),
})

/** As the Playground's own schema has it: nothing missing, nothing more. */
const file = z.strictObject({
  version: z.literal('0.1.1'),
  tenantId: z.string(),
  bot: z.strictObject({ id: z.string(), name: z.string().max(42) }),
  currentUser: user,
  users: z.array(user).length(5),
  personalChat: z.strictObject({ id: z.string() }),
  groupChat: z.strictObject({ id: z.string(), name: z.string() }),
  team: z.strictObject({
    id: z.string(),
    name: z.string(),
    aadGroupId: z.string(),
    channels: z.array(z.strictObject({ id: z.string(), name: z.string() })).max(1),
  }),
})

describe('the file that the Playground reads', () => {
  test('names the six with their ids, the coordinator as the one who types', () => {
    const { currentUser, users, tenantId } = file.parse(JSON.parse(playgroundConfig()))
    const people = playgroundPeople()
    expect([currentUser, ...users].map(({ id, aadObjectId }) => [id, aadObjectId])).toEqual(
      people.map(({ id, aadObjectId }) => [id, aadObjectId]),
    )
    expect(people[0]?.roles).toContain('coordinator')
    expect(people.every((persona) => persona.tenantId === tenantId)).toBe(true)
  })

  test('spells the sign-in name as the installed Playground does', () => {
    const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
    const program = readFileSync(cli.replace(/cli\.js$/, 'dist/index.js'), 'utf8')
    const required = /"\$defs":\{"User":\{.{0,400}?"required":(\[[^\]]+\])/s.exec(program)?.[1] ?? '[]'
    expect(z.array(z.string()).parse(JSON.parse(required)).sort()).toEqual(Object.keys(user.shape).sort())
  })

  test('is refused to fewer than six people', () => {
    expect(() => playgroundConfig(playgroundPeople().slice(1))).toThrow('exactly six')
  })
})
