import type { GroupFormFacts, GroupValues } from '../../cards/group-form/facts.ts'
import { groupFormMessage } from '../../cards/group-form/index.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Category } from '../guard/verdict.ts'
import type { SpokenLanguage } from '../time/spoken/reading.ts'
import type { Group } from './domain/group.ts'
import { readFormDay } from './fields.ts'
import { groupOfForm } from './form-values.ts'
import type { GroupsNeeds } from './needs.ts'
import type { Scope } from './parties.ts'
import { choiceOfParty } from './parties.ts'
import { areaName } from './place-name.ts'
import type { Unsettled } from './settling.ts'

export const spokenLanguage = (language: Language): SpokenLanguage => (language === 'en' ? 'en' : 'cy')

/** A form that comes back: with what was typed, and what is still to be settled in it. */
export interface Unfinished extends Partial<Unsettled> {
  readonly values: GroupValues
  readonly found?: readonly Category[]
}

interface Showing extends Unfinished {
  readonly language: Language
  readonly scope: Scope
  readonly data: GroupFormFacts['data']
}

const whichOf = ({ which = [], scope, language }: Showing): GroupFormFacts['which'] =>
  which.map(({ typed, parties }) => ({
    typed,
    options: parties.map((party) => ({ label: choiceOfParty(scope, party, language) ?? party, party })),
  }))

/** A calendar takes days alone: one that was typed in words stands in it as it was read, one that could not be as nothing. */
const withDays = ({ values, scope, language }: Showing): GroupValues => {
  const { agreedOn = '', reviewOn = '' } = values
  const shown = (said: string) => readFormDay(said, scope.day, spokenLanguage(language))
  return { ...values, agreedOn: shown(agreedOn), reviewOn: shown(reviewOn) }
}

const factsOf = (showing: Showing): Pick<GroupFormFacts, 'values' | 'faults' | 'found' | 'which' | 'data'> => {
  const { faults = [], found = [], data } = showing
  return { values: withDays(showing), faults, found, data, which: whichOf(showing) }
}

type New = Showing & { readonly areas: readonly string[]; readonly asksReaders: boolean }

/** The form of a new group, empty or with what was typed. */
export const formOfNew = (showing: New, needs: Pick<GroupsNeeds, 'places'>): Message => {
  const { areas, asksReaders, language } = showing
  const choices = areas.map((area) => ({ label: areaName(area, needs, language), value: area }))
  return groupFormMessage({ isNew: true, areas: choices, asksReaders, ...factsOf(showing) }, language)
}

/** The form of a group that is there: as it stands, or as it was typed and what of that could not be read. */
export const formOfChange = (group: Group, showing: Showing, needs: Pick<GroupsNeeds, 'places'>): Message => {
  const { language } = showing
  const about = groupOfForm(group, areaName(group.area, needs, language), language)
  return groupFormMessage({ isNew: false, group: about, areas: [], asksReaders: false, ...factsOf(showing) }, language)
}
