import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { actionDiagram } from '../../bot/actions/diagram.ts'
import { actionStates } from '../../bot/actions/domain/action.ts'
import { leadsTo, next } from '../../bot/actions/domain/next.ts'
import { stateDiagram, withDiagram } from '../../bot/records/diagram.ts'

const readme = new URL('../../bot/actions/README.md', import.meta.url)

describe('The diagram of an action’s states', () => {
  test('in the README is drawn from the table (stale: node bot/actions/diagram.ts)', async () => {
    const page = await readFile(readme, 'utf8')
    expect(page).toBe(withDiagram(page, actionDiagram()))
  })

  test('has every step of every state', () => {
    const drawn = actionDiagram()
    const steps = actionStates.flatMap((state) => next[state])
    const onArrows = drawn
      .split('\n')
      .flatMap((line) => (line.includes('-->') ? (line.split(' : ')[1] ?? '').split(', ') : []))
    expect(onArrows.toSorted()).toEqual(['add', ...steps].toSorted())
  })

  test('changes with the table: a step that leads elsewhere is another diagram', () => {
    const begins = ['add', 'open'] as const
    const other = stateDiagram(actionStates, { next, leadsTo: { ...leadsTo, drop: 'done' }, begins })
    expect(other).not.toBe(actionDiagram())
    expect(withDiagram('<!-- states -->\nold\n<!-- /states -->\n', other)).toContain(other)
  })

  test('a page without its place is refused', () => {
    expect(() => withDiagram('# A page', actionDiagram())).toThrow('states')
  })
})
