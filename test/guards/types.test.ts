import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())

/** What the compiler says of code that stands in the folder `cards/`. */
const saidOf = (code: string) => {
  const file = join(process.cwd(), 'cards', 'planted.ts')
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, language) =>
    name === file ? ts.createSourceFile(name, code, language) : getSourceFile(name, language)
  const program = ts.createProgram([file], { ...options, noUnusedLocals: false }, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .join('\n')
}

const words = (welsh: string) => `import { bilingual } from './language.ts'
export const say = bilingual({ hello: (name: string) => \`Hello \${name}\`, bye: () => 'Bye' }, ${welsh})`

describe('the compiler', () => {
  test('takes words that stand in both languages', () => {
    expect(saidOf(words("{ hello: (name) => `Helo ${name}`, bye: () => 'Hwyl' }"))).toBe('')
  })

  test('refuses a word in one language only', () => {
    expect(saidOf(words('{ hello: (name) => `Helo ${name}` }'))).toContain("'bye' is missing")
  })

  test('refuses a word too many', () => {
    expect(saidOf(words("{ hello: (name) => name, bye: () => 'Hwyl', more: () => 'Mwy' }"))).toContain(
      "'more' does not exist",
    )
  })

  test('refuses a query whose arguments are not all given', () => {
    const code = `import type { Store } from '../bot/storage/port.ts'
import { conversationsByPerson } from '../bot/teams/queries.ts'
export const ask = (store: Store) => store.query(conversationsByPerson, {})`
    expect(saidOf(code)).toContain("'owner' is missing")
  })
})
