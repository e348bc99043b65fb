import type { Category } from '../verdict.ts'
import { compile, type OwnWords, type Pattern } from './compile.ts'
import { evidenceRules, processRules } from './evidence.ts'
import { conditionRules, therapyEvidenceRules, therapyRules } from './medical.ts'
import { attachmentRules, historyRules, safetyRules } from './other.ts'
import { jobRules, locationRules, relationRules, schoolRules, workRules } from './person.ts'
import { welshRules } from './welsh.ts'

/** What a pattern finds: a category, a condition that has its own answer, or danger. */
export type Finds = Category | 'CONDITION' | 'DANGER'

export interface Rule extends Pattern {
  readonly finds: Finds
}

const own: OwnWords = new Map()

const of = (finds: Finds, written: string): readonly Rule[] =>
  written
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...compile(line, own), finds }))

const rules: readonly Rule[] = [
  ...of('EVIDENCE', evidenceRules),
  ...of('EVIDENCE_PROCESS', processRules),
  ...of('CONDITION', conditionRules),
  ...of('MEDICAL_THERAPY', therapyRules),
  ...of('EVIDENCE', therapyEvidenceRules),
  ...of('SCHOOL', schoolRules),
  ...of('WORKPLACE', workRules),
  ...of('LOCATION', locationRules),
  ...of('RELATIONSHIP', relationRules),
  ...of('OCCUPATION', jobRules),
  ...of('PREVIOUS_CONVICTIONS', historyRules),
  ...of('ATTACHMENT', attachmentRules),
  ...of('DANGER', safetyRules),
  ...welshRules.flatMap(([finds, written]) => of(finds, written)),
]

/** Words that the patterns name themselves. */
export const ownWords: ReadonlyMap<string, readonly string[]> = own

/** Rules by the class of the word that they begin with: only these are tried at a word. */
export const rulesByFirst: ReadonlyMap<number, readonly Rule[]> = Map.groupBy(
  rules.flatMap((rule) => rule.first.map((first) => ({ first, rule }))),
  ({ first }) => first,
)
  .entries()
  .reduce(
    (table, [first, each]) =>
      table.set(
        first,
        each.map(({ rule }) => rule),
      ),
    new Map<number, readonly Rule[]>(),
  )
