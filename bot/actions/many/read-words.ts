import type { Language } from '../../../cards/language.ts'
import type { Audience } from '../../guard/verdict.ts'
import type { ReadText } from '../../privacy/read-text.ts'
import type { Title } from './domain/row.ts'
import { longestTitle } from './domain/row.ts'

interface Reading {
  readonly audience: Audience
  readonly language: Language
}

const spokenIn = (language: Language) => (language === 'cy' ? 'cy' : 'en')

/** At the end of a word, where there is one to end at. */
const shortened = (text: string) => {
  const cut = text.slice(0, longestTitle - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > longestTitle / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** The guard reads each title on its own, in whole. Of what it refuses nothing is kept; what it masks its author is shown first. */
export const readTitle = async (typed: string, { audience, language }: Reading, readText: ReadText): Promise<Title> => {
  const text = typed.replace(/\s+/g, ' ').trim()
  if (text === '') return { is: 'asked', why: 'blank' }
  const read = await readText({ text, audience, lang: spokenIn(language) })
  if (read.ok === 'refused') return { is: 'asked', why: 'refused', found: read.categories }
  if (read.ok === 'masked') return { is: 'asked', why: 'masked', text: fitting(read.shown), found: read.categories }
  return text.length > longestTitle ? { is: 'asked', why: 'shortened', text: shortened(text) } : { is: 'settled', text }
}

const fitting = (text: string) => (text.length > longestTitle ? shortened(text) : text)

const longestQuote = 60

/** What may be shown again of a cell that could not be understood: short, and nothing in it but perhaps a name. */
export const quotable = async (
  cell: string,
  mayName: boolean,
  { language, readText }: { readonly language: Language; readonly readText: ReadText },
): Promise<string | undefined> => {
  if (cell === '' || cell.length > longestQuote) return undefined
  const read = await readText({ text: cell, audience: 'multi', lang: spokenIn(language) })
  if (read.ok === 'allowed') return cell
  return mayName && read.categories.every((category) => category === 'NAMED_INDIVIDUAL') ? cell : undefined
}
