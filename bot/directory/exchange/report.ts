import type { Language } from '../../../cards/language.ts'
import { directoryWords } from '../words/index.ts'
import type { Outcome } from './apply.ts'
import type { Difference } from './difference.ts'
import type { Plan } from './plan.ts'
import type { Rejection } from './rejection.ts'

type Words = ReturnType<typeof directoryWords>

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`)] : []

const who = ({ organisation, post, subject }: Difference) =>
  [...new Set([organisation, post, subject])].filter((part) => part !== undefined).join(': ')

const said = (difference: Difference, words: Words): string => {
  if (difference.type !== 'changed') return who(difference)
  const { column, before, after } = difference
  return `${who(difference)}: ${column}: ${before || words.blank()} -> ${after || words.blank()}`
}

const leftOut = ({ line, reason, column, value, otherLine, organisation }: Rejection, words: Words): string =>
  [
    words.line(line),
    organisation,
    [column, value && `"${value}"`].filter(Boolean).join(' '),
    [words.rejected(reason), otherLine && `(${words.seeLine(otherLine)})`].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(': ')

/** An import as it is read before it is written: added, changed, ended, left out. */
export const planReport = (plan: Plan, language: Language): readonly string[] => {
  const words = directoryWords(language)
  const found = [...plan.organisations, ...plan.areas].flatMap(({ differences }) => differences)
  const of = (type: Difference['type']) => found.filter((one) => one.type === type).map((one) => said(one, words))
  return [
    ...(found.length === 0 ? [words.noDifference()] : []),
    ...section(words.headingAdded(), of('added')),
    ...section(words.headingChanged(), of('changed')),
    ...section(words.headingEnded(), of('ended')),
    ...section(
      words.headingLeftOut(),
      plan.rejected.map((rejection) => leftOut(rejection, words)),
    ),
    ...(plan.rejected.length > 0 ? section(words.keptAll(), plan.keptAll) : []),
  ]
}

/** What became of each organisation. */
export const outcomeReport = (outcomes: readonly Outcome[], language: Language): readonly string[] => {
  const words = directoryWords(language)
  return section(
    words.headingWritten(),
    outcomes.map(({ name, fate }) => `${name}: ${words.fate(fate)}`),
  )
}
