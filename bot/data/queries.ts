import { across, within } from '../storage/declare.ts'

const everyLookUp = 'What 0.1.0 logged is taken over once; nothing else asks this.'

/** A look-up of each partition in which 0.1.0 logged some. */
export const firstLookUps = across({
  name: 'data.first-look-ups',
  container: 'log',
  kind: 'look-up',
  orderBy: 'record',
  everyOfKind: everyLookUp,
})

/** Those of one partition, in order. */
export const firstLookUpsOf = within({
  name: 'data.first-look-ups-of',
  container: 'log',
  kind: 'look-up',
  orderBy: 'id',
})
