import { across } from '../storage/declare.ts'

/** The actions of an area that are still to be done, or are over, by due date. */
export const actionsOfArea = across({
  name: 'actions.of-area',
  kind: 'action',
  equal: ['area', 'standing'],
  orderBy: 'dueOn',
})

/** What one party owns: `owner` is a party key. */
export const actionsOfOwner = across({
  name: 'actions.of-owner',
  kind: 'action',
  equal: ['owner', 'standing'],
  orderBy: 'dueOn',
})

/** All that is over, the first to be closed first. */
export const closedActions = across({
  name: 'actions.closed',
  kind: 'action',
  equal: ['standing'],
  orderBy: 'closedOn',
  everyOfKind: 'Retention looks for what is past its period, seldom and at the shell.',
})
