/** Where a table is wrong and how: what whoever edits it needs to find the cell. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly says: string
}

const inWords = ({ file, line, column, says }: Problem) => `${file} line ${line}, column ${column}: ${says}`

/** The reference data can't be used. The message names each file, line and column (the first twenty). */
export class BrokenTables extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    const more = problems.length > 20 ? `\n… and ${problems.length - 20} more` : ''
    super(`The reference data is broken:\n${problems.slice(0, 20).map(inWords).join('\n')}${more}`)
    this.name = 'BrokenTables'
    this.problems = problems
  }
}
