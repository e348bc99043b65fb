import type { GroupValues } from '../../cards/group-form/facts.ts'
import type { Language } from '../../cards/language.ts'
import { present } from '../directory/domain/present.ts'
import type { Group } from './domain/group.ts'
import type { Unfinished } from './form.ts'
import { spokenLanguage } from './form.ts'
import type { GroupsNeeds } from './needs.ts'
import type { Scope } from './parties.ts'
import type { Fixed, FormFields } from './read-form.ts'
import { readGroupForm } from './read-form.ts'
import { readGroupName } from './read-name.ts'
import type { SentForm } from './sent-form.ts'

/** What a form says of a group, beside what was fixed when it was put on record. */
export type Content = FormFields & Pick<Group, 'name'>

export type WholeRead =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly unfinished: Unfinished }

interface In {
  readonly scope: Scope
  readonly language: Language
}

/** Reads a whole form: the name through the guard, the rest field by field. Of a refused name nothing is handed on. */
export const readWhole = async (
  { values, picks }: SentForm,
  fixed: Fixed,
  { scope, language }: In,
  { readText }: Pick<GroupsNeeds, 'readText'>,
): Promise<WholeRead> => {
  const name = await readGroupName(values, fixed.audience, readText)
  const form = readGroupForm(values, fixed, { scope, picks, language: spokenLanguage(language) })
  if (name.ok && form.ok) return { ok: true, content: present({ ...form.fields, name: name.name }) }
  const unsettled = form.ok ? { faults: [], which: [] } : form
  const shown: GroupValues = name.ok ? values : { ...values, ...name.shown }
  return {
    ok: false,
    unfinished: {
      values: shown,
      faults: [...(name.ok ? [] : name.faults), ...unsettled.faults],
      which: unsettled.which,
      found: name.ok ? [] : name.found,
    },
  }
}

/** The name as the guard leaves it, for a form that comes back before the rest of it was read. */
export const guardedValues = async (
  values: GroupValues,
  { readText }: Pick<GroupsNeeds, 'readText'>,
): Promise<Unfinished> => {
  const name = await readGroupName(values, 'multi', readText)
  return name.ok ? { values } : { values: { ...values, ...name.shown }, faults: name.faults, found: name.found }
}
