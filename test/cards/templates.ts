import { readProperties, strings } from './walk.ts'

const quoted = /'[^']*\p{Letter}[^']*'|"[^"]*\p{Letter}[^"]*"/u

const saysSomething = (value: string) => {
  const bound = value.match(/\$\{[^}]*\}/g) ?? []
  return /\p{Letter}/u.test(value.replace(/\$\{[^}]*\}/g, '')) || bound.some((expression) => quoted.test(expression))
}

/** Words that stand in a template, where they would be read in one language only. */
export const wordsInTemplate = (template: unknown): readonly string[] =>
  strings(template)
    .filter(({ under, words }) => readProperties.has(under) && saysSomething(words))
    .map(({ under, words }) => `${under}: ${words}`)
