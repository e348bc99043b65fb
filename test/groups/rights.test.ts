import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { actions } from '../../bot/rights/actions.ts'
import { world } from './world.ts'

/** Liaison's own, for what runs out; no command of this folder. */
const byItself: ReadonlySet<string> = new Set(['group.move-on'])

const table = Object.entries(actions)
  .filter(([name, { on }]) => (on === 'group' || on === 'area-settings') && !byItself.has(name))
  .map(([name]) => name)

describe('The rights of groups', () => {
  test('each row of the table has a command or a button, and no other is used', async () => {
    const there = await world()
    const { commands, presses } = there.groups.capability
    const used = [...commands, ...Object.values(presses)].map(({ action }) => action)
    expect(new Set(used)).toEqual(new Set(table))
    await there.close()
  })

  test('the README names each of them, and what each command is called in both languages', async () => {
    const there = await world()
    const readme = readFileSync('bot/groups/README.md', 'utf8')
    expect(table.filter((action) => !readme.includes(action))).toEqual([])
    const { commands } = there.groups.capability
    const unsaid = commands.map(({ words: [first = ''] }) => first).filter((words) => !readme.includes(words))
    // Said in the README by their first half alone.
    expect(unsaid.filter((words) => !/police and cps|heddlu a geg|^no |^dim /.test(words))).toEqual([])
    await there.close()
  })
})
