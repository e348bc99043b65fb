import { join } from 'node:path'
import ts from 'typescript'

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())

/** What is read from the disc, parsed once for all that is asked. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** What the compiler says of code that stands in this folder. */
export const compilerOn = (folder: string, code: string): string => {
  const file = join(process.cwd(), folder, 'planted.ts')
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, language) => {
    if (name === file) return ts.createSourceFile(name, code, language)
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, language))
    return parsed.get(name)
  }
  const program = ts.createProgram([file], { ...options, noUnusedLocals: false }, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .join('\n')
}
