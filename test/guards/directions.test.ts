import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruiseFolder, modulesIn } from '../gate/cruise.ts'
import { rules } from '../gate/rules.ts'

/** One breach a rule: the file that breaks it. */
const planted: Readonly<Record<string, { readonly file: string; readonly code: string }>> = {
  'only-teams-knows-botbuilder': { file: 'bot/directory/a.ts', code: "export { TurnContext } from 'botbuilder'" },
  'only-http-knows-restify': { file: 'bot/directory/b.ts', code: "export { default as restify } from 'restify'" },
  'only-storage-knows-the-stores': { file: 'bot/directory/c.ts', code: "export { DatabaseSync } from 'node:sqlite'" },
  'only-telemetry-knows-opentelemetry': {
    file: 'bot/directory/m.ts',
    code: "export { trace } from '@opentelemetry/api'",
  },
  'opentelemetry-is-loaded-when-it-is-wanted': {
    file: 'bot/telemetry/l.ts',
    code: "export { x } from './opentelemetry/x.ts'",
  },
  'domain-is-pure': { file: 'bot/directory/domain/d.ts', code: "export { z } from 'zod'" },
  'domain-uses-no-node': { file: 'bot/directory/domain/e.ts', code: "export { readFile } from 'node:fs'" },
  'cards-are-a-leaf': { file: 'cards/f.ts', code: "export { x } from '../bot/x.ts'" },
  'only-compose-wires': { file: 'bot/directory/g.ts', code: "export { x } from '../compose.ts'" },
  'capabilities-do-not-know-teams': { file: 'bot/directory/h.ts', code: "export { x } from '../teams/x.ts'" },
  'production-code-needs-no-tests': { file: 'bot/i.ts', code: "export { x } from '../test/x.ts'" },
  'one-module-owns-temporal': { file: 'bot/j.ts', code: "export { Temporal } from 'temporal-polyfill'" },
  'only-data-has-all-of-a-store': { file: 'bot/directory/k.ts', code: "export { x } from '../data/tally.ts'" },
  'no-circles': { file: 'bot/x.ts', code: "import './y.ts'\nexport const x = 1" },
}

const blank = 'export const x = 1\n'
const others = [
  'bot/compose.ts',
  'bot/data/tally.ts',
  'bot/teams/x.ts',
  'bot/telemetry/opentelemetry/x.ts',
  'test/x.ts',
]

describe('the dependency rules', () => {
  let folder = ''
  let seen: ReadonlySet<string> = new Set()

  const put = async (file: string, code: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), code)
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liaison-rules-'))
    await symlink(resolve('node_modules'), join(folder, 'node_modules'))
    for (const file of others) await put(file, blank)
    await put('bot/y.ts', "import './x.ts'\n")
    await Promise.all(Object.values(planted).map(({ file, code }) => put(file, code)))
    seen = new Set((await cruiseFolder(folder)).breaches.map(({ rule, from }) => `${rule} ${from}`))
  })

  afterAll(() => rm(folder, { recursive: true }))

  test.each(rules.map(({ name }) => name ?? ''))('%s is seen when it is broken', (name) => {
    expect(seen).toContain(`${name} ${planted[name]?.file}`)
  })

  test('a module that was not read is missed', async () => {
    const { modules } = await cruiseFolder(folder)
    expect(await modulesIn(folder)).toBe(modules)
    await put('bot/unread.ts', blank)
    expect(await modulesIn(folder)).toBe(modules + 1)
  })

  test('each says how to mend it', () => {
    for (const { name, comment } of rules) expect(comment, name).toMatch(/\w{4}/)
  })
})
