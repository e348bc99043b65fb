import { nounForms, verbForms } from './inflect.ts'
import { mutations } from './mutate.ts'

/** Words of a class, written with spaces between them: `phone_download^` is a phrase with its plural, `grope~` a verb with its forms. */
export type Table = Readonly<Record<string, string>>

const formsOf = (word: string): readonly string[] => {
  if (word.endsWith('~')) return verbForms(word.slice(0, -1))
  if (word.endsWith('^')) return nounForms(word.slice(0, -1))
  return [word]
}

/** Each phrase that an entry of an English table stands for, as its words. */
export const englishPhrases = (entry: string): readonly (readonly string[])[] => {
  const [first = '', ...rest] = entry.split('_')
  return rest.reduce<readonly (readonly string[])[]>(
    (phrases, word) => phrases.flatMap((phrase) => formsOf(word).map((form) => [...phrase, form])),
    formsOf(first).map((form) => [form]),
  )
}

/** Each phrase that an entry of a Welsh table stands for: its first word in every mutation, unless it ends in `=`. */
export const welshPhrases = (entry: string): readonly (readonly string[])[] => {
  const [first = '', ...rest] = entry.replaceAll('=', '').split('_')
  return (entry.endsWith('=') ? [first] : mutations(first)).map((form) => [form, ...rest])
}

/** The entries of a class. */
export const entriesOf = (words: string): readonly string[] => words.trim().split(/\s+/u).filter(Boolean)
