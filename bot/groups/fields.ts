import type { GroupField, GroupValues } from '../../cards/group-form/facts.ts'
import type { Day } from '../time/instant.ts'
import { readDay } from '../time/spoken/read-day.ts'
import type { SpokenLanguage } from '../time/spoken/reading.ts'

/** What the form's fields are called when they are typed, in both languages. */
export const groupFieldNames: ReadonlyMap<string, GroupField> = new Map<string, GroupField>([
  ['area', 'area'],
  ['ardal', 'area'],
  ['type', 'type'],
  ['math', 'type'],
  ['name', 'name'],
  ['enw', 'name'],
  ['name in welsh', 'nameCy'],
  ['enw yn gymraeg', 'nameCy'],
  ['who can see', 'readers'],
  ['who can see this', 'readers'],
  ['pwy all weld', 'readers'],
  ['pwy all weld hyn', 'readers'],
  ['coordinator', 'coordinator'],
  ['cydlynydd', 'coordinator'],
  ['deputy', 'deputy'],
  ['dirprwy', 'deputy'],
  ['chair', 'chairs'],
  ['chairs', 'chairs'],
  ['cadeirydd', 'chairs'],
  ['cadeiryddion', 'chairs'],
  ['meets', 'rhythm'],
  ['yn cyfarfod', 'rhythm'],
  ['terms agreed', 'agreedOn'],
  ['cylch gorchwyl', 'agreedOn'],
  ['terms review', 'reviewOn'],
  ['adolygu', 'reviewOn'],
  ['members', 'members'],
  ['aelodau', 'members'],
  ['name people', 'owners'],
  ['enwi pobl', 'owners'],
])

type Spoken = readonly (readonly [said: RegExp, code: string])[]

const readersSaid: Spoken = [
  [/police|heddlu|cps|geg/i, 'police-and-cps'],
  [/all|every|pob|pawb/i, 'everyone'],
]

const rhythmSaid: Spoken = [
  [/twice|two in|ddwywaith/i, 'two-in-twelve-months'],
  [/quarter|chwarter/i, 'quarter'],
  [/need|angen/i, 'as-needed'],
  [/month|mis|fis/i, 'months'],
]

const ownersSaid: Spoken = [
  [/^(yes|ie|ydy|dylid|do)\b/i, 'yes'],
  [/^(no|na|nac|peidio)\b/i, 'no'],
]

const codeOf = (said: string, codes: Spoken) => codes.find(([words]) => words.test(said))?.[1] ?? said

/** "every 2 months": the number; "every month" is one. */
const monthsIn = (said: string) => /\d+/.exec(said)?.[0] ?? '1'

/** Typed fields as the form would have sent them: words become the codes of its choices. */
export const valuesTyped = (typed: GroupValues): GroupValues => {
  const { readers, rhythm, owners, ...rest } = typed
  const meets = rhythm === undefined ? undefined : codeOf(rhythm, rhythmSaid)
  return {
    ...rest,
    ...(readers === undefined ? {} : { readers: codeOf(readers, readersSaid) }),
    ...(meets === undefined ? {} : { rhythm: meets }),
    ...(meets === 'months' && rhythm !== undefined ? { months: monthsIn(rhythm) } : {}),
    ...(owners === undefined ? {} : { owners: codeOf(owners, ownersSaid) }),
  }
}

/** A day as a form's calendar sends it, or in words. */
export const readFormDay = (said: string, today: Day, language: SpokenLanguage): Day | undefined => {
  const read = readDay(said, today, language)
  return 'day' in read ? read.day : undefined
}
