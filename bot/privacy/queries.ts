import { across } from '../storage/declare.ts'

/** Holds that are placed, or that were lifted. */
export const holdsInState = across({
  name: 'privacy.holds',
  kind: 'hold',
  equal: ['state'],
  orderBy: 'record',
  everyOfKind: 'An admin lists what is held: there are few.',
})
