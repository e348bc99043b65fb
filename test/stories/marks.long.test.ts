import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verify } from '../../bot/audit/verify/verify.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { cardOf } from '../world/cards.ts'
import { asha, ceri, odette, sam } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'
import { joins, setUp } from './partnership.ts'

/** What stands for case detail: words that nothing of ours says. */
const mark = 'Quillonby'
const urn = '52SB7654321'
const telling = [
  `the victim, Jane ${mark}, says he raped her in the ${mark} hotel`,
  `the victim Jane ${mark}, ${urn}, rang 07700 900987`,
  `${urn} victim DOB 03/02/1999 lives at 12 ${mark} Road`,
]

/** A form that comes back to its author. */
const hasFields = (posted: unknown) => {
  try {
    return JSON.stringify(cardOf(posted)).includes('"Input.')
  } catch {
    return false
  }
}

/** Everything that the store holds, as it lies in the file. */
const everythingIn = (file: string) => {
  const db = new DatabaseSync(file, { readOnly: true })
  const rows = ['records', 'log'].flatMap((table) => db.prepare(`SELECT record, id, doc FROM ${table}`).all())
  db.close()
  return JSON.stringify(rows)
}

describe('case detail, typed to every command, in every form and by everybody', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-marks-'))
  const file = join(folder, 'liaison.db')
  const lines: string[] = []
  let liaison: World

  beforeAll(async () => {
    liaison = await world({
      store: openSqlite(file),
      log: (line) => lines.push(line),
      env: { LIAISON_DEMONSTRATION: 'no', LIAISON_FIRST_ADMINS: odette.aadObjectId },
    })
    await setUp(liaison)
    await joins(liaison, sam, 'Example Constabulary, investigator')
    await joins(liaison, ceri, 'Example Light, isva')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Every command with every text, for one person; the others type one of the texts after each. */
  const typed = () => ['', 'spoc', ...liaison.commands].map((words) => telling.map((text) => `${words} ${text}`.trim()))

  test('goes out again nowhere: not in the answer, not on the lock screen, not in a channel', async () => {
    const channel = { kind: 'channel', id: '19:partnership@thread.tacv2' } as const
    // Nobody there can be written to: what is asked of Teams is asked once.
    liaison.connector.gather(channel.id, [])
    const turns = typed().flatMap((texts, turn) => [
      ...texts.map((text) => ({ who: sam, where: undefined, text })),
      { who: odette, where: undefined, text: texts[turn % texts.length] ?? '' },
      { who: asha, where: channel, text: texts[(turn + 1) % texts.length] ?? '' },
    ])
    for (const { who, where, text } of turns) {
      const posted = await liaison.as(who, where).says(text)
      const shown = JSON.stringify(posted)
      // A form that comes back to its author, in private, may hold what they typed into its own fields.
      const isOwnForm = where === undefined && posted.some((one) => hasFields(one))
      if (!isOwnForm) expect(shown, text).not.toContain(mark)
      expect(JSON.stringify(posted.map(({ activity }) => [activity.summary, activity.text])), text).not.toContain(urn)
      if (where) expect(shown, text).not.toContain(mark)
    }
    await liaison.settled()
  }, 60_000)

  test('goes out nowhere from what a form sends, or a search asks', async () => {
    for (const text of telling) {
      const fields = { note: text, name: text, what: 'left', list: text, text, query: text, reason: text }
      for (const verb of [
        'entries.suggest',
        'join.ask',
        'entries.save',
        'text.remove',
        'directory.look-up',
        'guard.dispute',
        'actions.save',
        'actions.move-save',
        'actions.hand-save',
        'actions.disown-save',
        'actions.finish-save',
        'groups.save',
        'meetings.save',
        'meetings.add-item',
      ]) {
        const answer = await liaison.as(sam).presses(verb, { ...fields, entries: [], areas: [] })
        // A form goes back to whoever pressed it, alone, with what they typed into its fields of a name.
        if (!hasFields(answer)) expect(JSON.stringify(answer), verb).not.toContain('raped')
      }
      expect(JSON.stringify(await liaison.as(sam).searches(text))).not.toContain(mark)
    }
    await liaison.settled()
  })

  test('is in the store nowhere, in no line of the log, and the chains are whole', async () => {
    expect(liaison.commands.length).toBeGreaterThan(60)
    const stored = everythingIn(file)
    for (const told of [mark, mark.toLowerCase(), urn, '07700 900987', '03/02/1999', 'raped']) {
      expect(stored, told).not.toContain(told)
      expect(lines.join('\n'), told).not.toContain(told)
    }
    expect(stored).toContain('Example Constabulary')
    expect((await verify(liaison.store)).broken).toBeUndefined()
    await liaison.close()
    expect(readFileSync(file).includes(mark)).toBe(false)
  })
})
