import { content } from './cy/content.ts'
import { fixed } from './cy/fixed.ts'
import { people } from './cy/people.ts'

/** Every class of Welsh words, table by table: a class may have words in several. */
export const welsh = [people, fixed, content]
