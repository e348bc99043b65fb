import { classId } from '../lexicon/classes.ts'

/** One step of a pattern: a word or phrase of one of these classes, after at most `gap` others. */
interface Step {
  readonly classes: readonly number[]
  readonly gap: number
  readonly optional: boolean
}

/** Where an excuse must stand: between the ends, in front, close behind as part of the same term, or within so many words. */
export interface Excuse {
  readonly classes: readonly number[]
  readonly where: 'inside' | 'before' | 'term' | 'near'
  readonly reach: number
}

/** A pattern over words: its steps in order, unless something excuses it. */
export interface Pattern {
  readonly first: readonly number[]
  readonly rest: readonly Step[]
  readonly excuses: readonly Excuse[]
}

/** Words that patterns name themselves, which the lexicon must know: `say|says`. */
export type OwnWords = Map<string, readonly string[]>

const classesOf = (part: string, own: OwnWords): readonly number[] =>
  part.split('|').map((name) => {
    if (name.startsWith('<')) return classId(name.slice(1, -1))
    own.set(name, name.split('_'))
    return classId(`"${name}"`)
  })

const stepOf = (part: string, gap: number, own: OwnWords): Step => {
  const optional = part.endsWith('?')
  return { classes: classesOf(optional ? part.slice(0, -1) : part, own), gap, optional }
}

const places = { '^': 'inside', '!-': 'before', '!+': 'term', '!': 'near' } as const
const excuse = /^(\^|![-+]?)(\d?)(.+)$/
const defaultReach = 5

const excuseOf = (part: string, own: OwnWords): Excuse | undefined => {
  const [, sign = '', reach = '', classes = ''] = excuse.exec(part) ?? []
  if (sign !== '^' && sign !== '!-' && sign !== '!+' && sign !== '!') return undefined
  return { where: places[sign], reach: reach === '' ? defaultReach : Number(reach), classes: classesOf(classes, own) }
}

/**
 * A pattern as it is written: `<suspect> .3 is|was <kin>`: classes in angle brackets, words as they are, `.3` for up to three words
 * between, `?` for what may be missing. What excuses it: `^` between its ends, `!-` just in front, `!+` as part of the same term
 * ("download policy", "training on downloads"), `!2` within two words; the less an excuse reaches, the less can be slipped in.
 */
export const compile = (written: string, own: OwnWords): Pattern => {
  const steps: Step[] = []
  const excuses: Excuse[] = []
  let gap = 0
  for (const part of written.trim().split(/\s+/u)) {
    const excused = excuseOf(part, own)
    if (excused) excuses.push(excused)
    else if (/^\.\d+$/.test(part)) gap = Number(part.slice(1))
    else {
      steps.push(stepOf(part, gap, own))
      gap = 0
    }
  }
  const [first, ...rest] = steps
  if (!first) throw new Error(`a pattern without a step: ${written}`)
  return { first: first.classes, rest, excuses }
}
