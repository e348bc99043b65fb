import { englishDay } from '../../dates.ts'
import type { HeldThing, HoldReason, HoldsFacts } from '../facts.ts'

const reasons: Readonly<Record<HoldReason, string>> = {
  'disclosure-request': 'disclosure request',
  complaint: 'complaint',
  'legal-claim': 'legal claim',
  inspection: 'inspection',
}

const notes: Readonly<Record<NonNullable<HoldsFacts['note']>['what'], string>> = {
  placed: 'It is held now: nothing of it is purged or removed.',
  lifted: 'It is no longer held.',
  already: 'It is held already.',
  'not-held': 'It is not held.',
  unknown: 'There is no record under that reference, and it is no case reference.',
  'no-target': 'Type what to hold, for instance: hold K7M2-9QXA because complaint',
}

export const en = {
  summary: () => 'Holds',
  heading: () => 'Holds',
  what: () => 'A hold keeps a record, or everything of a case, from purge and removal until it is lifted.',
  note: (what: NonNullable<HoldsFacts['note']>['what']) => notes[what],
  as: (as: HeldThing['as']): string => (as === 'case' ? 'Case, by its key' : 'Record'),
  why: () => 'Why is it to be held?',
  reason: (reason: HoldReason) => reasons[reason],
  since: (day: string, today: string) => `since ${englishDay(day, today)}`,
  none: () => 'Nothing is held.',
  list: () => 'Held now',
  more: (count: number) => `And ${count} more.`,
  lift: (shown: string) => `Lift ${shown}`,
  typed: () => 'Type: hold, a reference, because complaint. Or: lift hold and the reference. The list: holds',
}

export type HoldsWords = typeof en
