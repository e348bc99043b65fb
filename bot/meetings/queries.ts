import { across } from '../storage/declare.ts'

/** The meetings of an area, by day. */
export const meetingsOfArea = across({ name: 'meetings.of-area', kind: 'meeting', equal: ['area'], orderBy: 'on' })
