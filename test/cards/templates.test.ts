import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wordsInTemplate } from './templates.ts'

const files = globSync('cards/*/template.json', { cwd: `${import.meta.dirname}/../..` }).toSorted()

describe('A template holds layout and no words', () => {
  test('and there are templates to look at', () => {
    expect(files).toContain('cards/spoc/template.json')
  })

  test.each(files)('%s', (file) => {
    const template: unknown = JSON.parse(readFileSync(`${import.meta.dirname}/../../${file}`, 'utf8'))
    expect(wordsInTemplate(template)).toEqual([])
  })
})
