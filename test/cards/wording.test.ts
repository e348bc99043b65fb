import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everySample } from './every-sample.ts'
import { readWords } from './walk.ts'
import { wordingProblems } from './wording.ts'
import { inOneLanguage, leftInEnglish, literalsIn } from './words-file.ts'

const root = `${import.meta.dirname}/../..`
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8')

const files = globSync(['cards/*/words/{en,cy}.ts', 'bot/**/words/{en,cy}.ts'], { cwd: root }).toSorted()
const folders = [...new Set(files.map((file) => dirname(file)))]

describe('The words files', () => {
  test('are found', () => {
    expect(files).toContain('cards/spoc/words/cy.ts')
    expect(files).toContain('bot/directory/words/en.ts')
  })

  test.each(files)('say nothing that is said on no screen: %s', (file) => {
    expect(literalsIn(read(file)).flatMap(wordingProblems)).toEqual([])
  })

  test.each(folders)('say the same in English and in Welsh: %s', (folder) => {
    expect(inOneLanguage(read(`${folder}/en.ts`), read(`${folder}/cy.ts`))).toEqual([])
  })

  test.each(folders)('are really in Welsh: %s', (folder) => {
    expect(leftInEnglish(read(`${folder}/en.ts`), read(`${folder}/cy.ts`))).toEqual([])
  })
})

describe('The messages', () => {
  test('say nothing that is said on no screen', () => {
    const found = everySample.flatMap(({ card, sample, language, message }) =>
      [...new Set(readWords(message))].flatMap(wordingProblems).map((problem) => ({ card, sample, language, problem })),
    )
    expect(found).toEqual([])
  })
})
