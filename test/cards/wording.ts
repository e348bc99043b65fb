import { banned } from './banned.ts'

const most = 20

const asWord = (word: string) => new RegExp(`(?<![\\p{Letter}-])${word}(?![\\p{Letter}-])`, 'iu')
const bannedWords = banned.map((word) => ({ word, pattern: asWord(word) }))

/** Words that are said on no screen. */
export const bannedIn = (words: string): readonly string[] => {
  const straight = words.replaceAll("'", '’')
  return bannedWords.filter(({ pattern }) => pattern.test(straight)).map(({ word }) => `"${word}" in: ${words}`)
}

/** Nothing is shouted. */
export const exclaimedIn = (words: string): readonly string[] => (words.includes('!') ? [words] : [])

/** A sentence ends at its mark or its line; what stands between two languages or two links ends one too. */
const sentences = (words: string) => words.split(/[.?]["”’)]*\s|\n| \/ | · /u)

/** Sentences of more than twenty words; a link counts as what is read of it. */
export const longIn = (words: string): readonly string[] =>
  sentences(words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')).filter(
    (sentence) => (sentence.match(/[\p{Letter}\p{Number}…][^\s]*/gu) ?? []).length > most,
  )

/** Everything that a wording may have wrong with it, whichever language it is in. */
export const wordingProblems = (words: string): readonly string[] => [
  ...bannedIn(words),
  ...exclaimedIn(words).map((found) => `exclaimed: ${found}`),
  ...longIn(words).map((found) => `over ${most} words: ${found}`),
]
