import type { Language } from '../../../cards/language.ts'
import type { ListDifferenceFacts } from '../../../cards/list-difference/facts.ts'
import type { Directory } from '../../directory/domain/model.ts'
import type { Difference } from '../../directory/exchange/difference.ts'
import type { Plan } from '../../directory/exchange/plan.ts'
import { planImport } from '../../directory/exchange/plan.ts'
import type { Rejection } from '../../directory/exchange/rejection.ts'
import { loadDirectory } from '../../directory/load.ts'
import { directoryWords } from '../../directory/words/index.ts'
import { hashOf } from '../../records/hashing.ts'
import type { Day } from '../../time/instant.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { ByRight } from './by-right.ts'
import { rowsByRight, withoutAppointed } from './by-right.ts'
import { rowsOf } from './read-list.ts'
import type { Pasted } from './stored.ts'

/** What a list would change now, by its writer's rights, and on which directory that was reckoned. */
export interface Planned {
  readonly plan: Plan
  readonly directory: Directory
  readonly unknownHeadings: readonly string[]
  /** The same for the same difference. */
  readonly shown: string
}

const differencesOf = ({ organisations, areas }: Plan): readonly Difference[] =>
  [...organisations, ...areas].flatMap(({ differences }) => differences)

export const isEmpty = ({ plan }: Planned): boolean => differencesOf(plan).length === 0

/** Reckons what a list would change, on the directory as the store has it at this moment. */
export const planList = async (needs: EntriesNeeds, pasted: Pasted, right: ByRight, today: Day): Promise<Planned> => {
  const { directory } = await loadDirectory(needs.store)
  const { rows, leftOut } = await rowsByRight(rowsOf(pasted, today, needs), directory, right, needs)
  const { directory: changeable, restored } = await withoutAppointed(directory, right, needs)
  const reckoned = planImport(changeable, rows, { today, places: needs.places, newId: needs.newId })
  const plan: Plan = {
    ...reckoned,
    organisations: reckoned.organisations.map((one) => ({ ...one, organisation: restored(one.organisation) })),
    rejected: [...reckoned.rejected, ...leftOut].sort((first, second) => first.line - second.line),
  }
  const shown = hashOf({ differences: differencesOf(plan), rejected: plan.rejected })
  return { plan, directory, shown, unknownHeadings: pasted.unknownHeadings }
}

const lineOf = (difference: Difference) => {
  const { organisation, post, subject } = difference
  const about = [...new Set([organisation, post, subject].flatMap((part) => part ?? []))]
  if (difference.type !== 'changed') return { about }
  const { column, before, after } = difference
  return { about, column, before, after }
}

const whyOf = ({ reason, otherLine }: Rejection, language: Language) => {
  const words = directoryWords(language)
  return [words.rejected(reason), otherLine && `(${words.seeLine(otherLine)})`].filter(Boolean).join(' ')
}

/** The difference as its card shows it. */
export const differenceFacts = (
  { plan, unknownHeadings }: Planned,
  { seen, language, directoryChanged }: Pick<ListDifferenceFacts, 'seen' | 'directoryChanged'> & { language: Language },
): ListDifferenceFacts => {
  const all = differencesOf(plan)
  const of = (type: Difference['type']) => all.filter((one) => one.type === type).map(lineOf)
  return {
    added: of('added'),
    changed: of('changed'),
    ended: of('ended'),
    leftOut: plan.rejected.map((rejection) => ({
      line: rejection.line,
      about: rejection.organisation,
      column: rejection.column,
      why: whyOf(rejection, language),
    })),
    keptAll: plan.keptAll,
    unknownHeadings,
    directoryChanged,
    seen,
  }
}
