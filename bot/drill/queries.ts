import { across } from '../storage/declare.ts'

/** All that are over: nothing of an area or a person finds or counts a drill. */
export const closedDrills = across({
  name: 'drills.closed',
  kind: 'drill',
  equal: ['standing'],
  orderBy: 'startedAt',
  everyOfKind: 'Retention looks for what is past its period, seldom and at the shell.',
})
