import { afterAll, describe, expect, test } from 'vitest'
import { verify } from '../../bot/audit/verify/verify.ts'
import { upgrading } from '../../bot/data/versions/upgrade.ts'
import { upgrades } from '../../bot/data/versions/upgrades.ts'
import { fileIn } from '../../bot/storage/open.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { copySqlite } from '../../bot/storage/sqlite-files.ts'
import { pilots } from '../data/samples.ts'
import { folder, local, shell } from '../data/shell.ts'
import { asha } from '../world/people.ts'
import { world } from '../world/world.ts'

const here = folder()
afterAll(here.remove)

describe.each(pilots())('A pilot that began with %s', (version, pilot) => {
  const dataDir = `${here.path}/${version}`

  test('goes on with today’s Liaison: Asha asks for Bristol and gets her card, before and after the migration', async () => {
    expect(await shell(local(dataDir))('import', pilot)).toMatchObject({ code: 0 })
    // On a copy: the tests' bots have one name, and two of one name may not write one log.
    const asked = async (when: string) => {
      const copy = `${dataDir}/${when}.db`
      await copySqlite(fileIn({ dataDir }), copy)
      const store = upgrading(openSqlite(copy), upgrades)
      const liaison = await world({ store })
      const [answer] = await liaison.as(asha).says('who is the spoc for Bristol?')
      await liaison.close()
      return JSON.stringify(answer?.activity.attachments?.[0]?.content)
    }
    const before = await asked('before')
    for (const shown of ['Avon and Somerset', 'CPS South West', 'Police', 'ISVA']) expect(before).toContain(shown)
    expect(await shell(local(dataDir))('migrate', '--dry-run')).toMatchObject({ code: 0 })
    expect(await shell(local(dataDir))('migrate')).toMatchObject({ code: 0 })
    expect(await asked('after')).toBe(before)
    const again = await shell(local(dataDir))('migrate')
    expect(again.said).toContain('Everything is as it is written today.')
    const store = openSqlite(fileIn({ dataDir }))
    expect((await verify(store)).broken).toBeUndefined()
    await store.close()
  })
})
