import { across } from '../storage/declare.ts'

/** The groups of an area. */
export const groupsOfArea = across({ name: 'groups.of-area', kind: 'group', equal: ['area'], orderBy: 'type' })

/** The group that a channel is linked to. */
export const groupsOfChannel = across({
  name: 'groups.of-channel',
  kind: 'group',
  equal: ['conversation'],
  orderBy: 'type',
})
