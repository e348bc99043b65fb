import type { GroupFault, GroupValues } from '../../cards/group-form/facts.ts'
import type { Names } from '../directory/domain/model.ts'
import { present } from '../directory/domain/present.ts'
import type { Category } from '../guard/verdict.ts'
import type { ReadText } from '../privacy/read-text.ts'
import type { Group } from './domain/group.ts'

const longest = 80

/** What came of a group's own name: `shown` stands in the form in the place of what was typed. */
export type NameRead =
  | { readonly ok: true; readonly name: Names | undefined }
  | {
      readonly ok: false
      readonly faults: readonly GroupFault[]
      readonly found: readonly Category[]
      readonly shown: Pick<GroupValues, 'name' | 'nameCy'>
    }

type Language = 'en' | 'cy'

const tidy = (text: string | undefined) => text?.trim().replace(/\s+/g, ' ') ?? ''

interface OneRead {
  readonly shown: string
  readonly fault?: GroupFault
  readonly found: readonly Category[]
}

/** The guard reads a name before anything of it is shown again: what it refuses goes nowhere, not even back. */
const readOne = async (
  text: string,
  lang: Language,
  audience: Group['audience'],
  readText: ReadText,
): Promise<OneRead> => {
  if (text === '') return { shown: '', found: [] }
  const read = await readText({ text, audience, lang })
  if (read.ok === 'masked') return { shown: read.shown, fault: 'name-masked', found: read.categories }
  if (read.ok === 'refused') return { shown: '', fault: 'name-left-out', found: read.categories }
  return text.length > longest ? { shown: text, fault: 'name-long', found: [] } : { shown: text, found: [] }
}

/** Reads a group's own name in both languages; a name in one of them alone stands for both. */
export const readGroupName = async (
  { name, nameCy }: GroupValues,
  audience: Group['audience'],
  readText: ReadText,
): Promise<NameRead> => {
  const [en, cy] = await Promise.all([
    readOne(tidy(name), 'en', audience, readText),
    readOne(tidy(nameCy), 'cy', audience, readText),
  ])
  const faults = [...new Set([en, cy].flatMap(({ fault }) => fault ?? []))]
  const shown = { name: en.shown, nameCy: cy.shown }
  if (faults.length > 0) return { ok: false, faults, found: [...new Set([...en.found, ...cy.found])], shown }
  if (en.shown === '' && cy.shown === '') return { ok: true, name: undefined }
  const names = { en: en.shown || cy.shown, cy: cy.shown === '' || cy.shown === en.shown ? undefined : cy.shown }
  return { ok: true, name: present(names) }
}
