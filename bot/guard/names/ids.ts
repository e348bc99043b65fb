import { classId } from '../lexicon/classes.ts'

/** The classes that finding names asks for. */
export const id = {
  cue: classId('cue'),
  kin: classId('kin'),
  she: classId('she'),
  caseOf: classId('caseOf'),
  rank: classId('rank'),
  role: classId('role'),
  title: classId('title'),
  saysName: classId('saysName'),
  filler: classId('filler'),
  side: classId('side'),
  digits: classId('digits'),
  contacts: classId('contacts'),
  contactLink: classId('contactLink'),
  personDoes: classId('personDoes'),
  greeting: classId('greeting'),
  placePreposition: classId('placePreposition'),
  staffLink: classId('staffLink'),
  body: classId('body'),
  org: classId('org'),
  place: classId('place'),
  mailFor: classId('mailFor'),
  modal: classId('modal'),
  particle: classId('particle'),
  welsh: classId('welsh'),
}
