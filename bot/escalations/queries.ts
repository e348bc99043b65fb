import { across, within } from '../storage/declare.ts'

/** What is put to an area, open or closed, in the order in which it was raised. */
export const escalationsOfArea = across({
  name: 'escalations.of-area',
  kind: 'escalation',
  equal: ['area', 'standing'],
  orderBy: 'raisedAt',
})

/** What somebody raised (`owner` is an account), or a post or person has (a party key). */
export const escalationsOfOwner = across({
  name: 'escalations.of-owner',
  kind: 'escalation-part',
  equal: ['owner', 'standing'],
  orderBy: 'raisedAt',
})

/** What was raised from an area and put to another. */
export const escalationsElsewhere = across({
  name: 'escalations.elsewhere',
  kind: 'escalation-part',
  equal: ['area', 'standing'],
  orderBy: 'raisedAt',
})

/** What names a case, under one of its keys. */
export const escalationsOfCase = across({
  name: 'escalations.of-case',
  kind: 'escalation',
  equal: ['caseKey'],
  orderBy: 'raisedAt',
  everyOfKind: 'A disclosure officer asks, seldom and at the shell.',
})

/** What is put to an area about one case, under one of its keys. */
export const escalationsAlike = across({
  name: 'escalations.alike',
  kind: 'escalation',
  equal: ['area', 'caseKey', 'standing'],
  orderBy: 'raisedAt',
})

/** All that is over, the first to be closed first. */
export const closedEscalations = across({
  name: 'escalations.closed',
  kind: 'escalation',
  equal: ['standing'],
  orderBy: 'closedOn',
  everyOfKind: 'Retention looks for what is past its period, seldom and at the shell.',
})

/** Whose one escalation is: goes when it is purged. */
export const partsOfEscalation = within({ name: 'escalations.parts', kind: 'escalation-part', orderBy: 'id' })
