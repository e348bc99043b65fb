import type { Fate } from '../exchange/apply.ts'
import type { Reason } from '../exchange/rejection.ts'

const reasons: Record<Reason, string> = {
  unreadable: 'this line could not be read',
  'agency-unknown': 'the agency is not one of police, cps, isva, partner or area',
  'organisation-missing': 'the organisation is missing',
  'place-unknown': 'this place is not known',
  'cps-area-unknown': 'this CPS Area is not known',
  'post-unknown': 'the post is not one of spoc, lead, member, chair, coordinator, admin or national-reader',
  'title-missing': 'the title of the post is missing',
  'name-missing': 'the name of the person is missing',
  'person-without-post': 'the post of this person is missing',
  'date-unreadable': 'this is not a date',
  'date-in-the-future': 'this date is still to come',
  'ends-before-it-begins': 'the last day is before the first',
  'already-over': 'this has ended, and nothing is recorded that it ends',
  'email-unreadable': 'this is not an email address',
  'phone-unreadable': 'this is not a telephone number',
  'days-unreadable': 'these are not days of the week',
  'hours-unreadable': 'these are not times of the day',
  'absence-unreadable': 'an absence is written "from to to", with "by" and who covers',
  'cover-unknown': 'who covers is not in the list of this organisation',
  'setting-unknown': 'this setting is not known',
  'setting-needs-one-area': 'a setting needs exactly one area',
  'too-long': 'this is longer than 300 characters',
  'differs-from-line': 'this says something else than an earlier line',
  'appears-twice': 'this repeats an earlier line',
  'serves-nowhere': 'a new organisation needs a place that it serves',
  'not-your-area': 'this is in an area of which you hold no post',
  'post-by-appointment': 'only an admin appoints to this post',
  'not-for-a-list': 'this reads like detail of a case, which a contact list can’t hold',
}

const fates: Record<Fate, string> = {
  done: 'written',
  'changed-meanwhile': 'not written: somebody changed it meanwhile. Run the import again',
  'too-many': 'not written: more than 99 people changed at once. Use two files',
  'store-fault': 'not written: the store did not answer. Run the import again',
}

export const en = {
  coordinatorOrAdmin: () => "The area's coordinator or admin",
  rejected: (reason: Reason) => reasons[reason],
  line: (line: number) => `Line ${line}`,
  seeLine: (line: number) => `see line ${line}`,
  fate: (fate: Fate) => fates[fate],
  headingAdded: () => 'Added',
  headingChanged: () => 'Changed',
  headingEnded: () => 'Ended',
  headingLeftOut: () => 'Left out',
  headingWritten: () => 'Written',
  blank: () => '(blank)',
  noDifference: () => 'The list says what the directory says. Nothing changes.',
  keptAll: () => 'Nobody is ended here, because a line that may be theirs was left out',
  headingsNotRead: () => 'These columns are not known and were not read',
}
