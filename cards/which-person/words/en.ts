export const en = {
  summary: () => 'A question from Liaison',
  which: () => 'Which person do you mean?',
  one: () => 'It is one person at a time.',
  nobody: () => 'Nobody in the directory is called so',
  typed: () => 'Type the whole name, as the directory has it.',
}

export type WhichPersonWords = typeof en
