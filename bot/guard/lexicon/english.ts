import { acts } from './en/acts.ts'
import { ages } from './en/ages.ts'
import { attachment } from './en/attachment.ts'
import { evidence } from './en/evidence.ts'
import { fixed } from './en/fixed.ts'
import { grammar } from './en/grammar.ts'
import { history } from './en/history.ts'
import { medical } from './en/medical.ts'
import { naming } from './en/naming.ts'
import { people } from './en/people.ts'
import { places } from './en/places.ts'
import { safety } from './en/safety.ts'

/** Every class of English words. */
export const english = {
  ...people,
  ...ages,
  ...fixed,
  ...acts,
  ...evidence,
  ...medical,
  ...history,
  ...places,
  ...attachment,
  ...safety,
  ...naming,
  ...grammar,
}
