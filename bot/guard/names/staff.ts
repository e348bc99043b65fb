import { is, type Unit } from '../reading/units.ts'
import { id } from './ids.ts'

const passedOver = [id.filler, id.title, id.side, id.digits, id.body, id.placePreposition, id.org, id.place]
const farthest = 6

/** An officer or a post, but not "the ISVA's …". */
const isPost = (unit: Unit | undefined) => (is(unit, id.rank) || is(unit, id.role)) && unit?.own === false

/** "counsel is Ms …", "bargyfreithiwr yr erlyniad yw …": a post or rank, with nothing but small words between. */
const hasPostBefore = (units: readonly Unit[], from: number): boolean => {
  for (let at = from - 1; at >= from - farthest; at--) {
    const unit = units[at]
    if (isPost(unit)) return true
    if (!passedOver.some((each) => is(unit, each))) return false
  }
  return false
}

/** "… will cover for me", "… is covering my leave", "… yn cyflenwi i mi": whoever does somebody's work works with them. */
const standsInForUs = (units: readonly Unit[], to: number): boolean => {
  const at = [0, 1, 2].map((skipped) => to + skipped).find((place) => is(units[place], id.standsIn))
  if (at === undefined || units[at]?.sentence !== units[to]?.sentence) return false
  const [link, who] = units.slice(at + 1, at + 3)
  if (is(link, id.contactLink) && is(who, id.us)) return true
  return (link?.word === 'my' || link?.word === 'our') && is(who, id.ownTime)
}

/** Names of officers, counsel and staff: behind a rank or a post, or with one, or where they work, behind them. */
export const isOfStaff = (units: readonly Unit[], from: number, to: number): boolean => {
  const [after, then, third] = units.slice(to, to + 3)
  if ([after, then, third].some((unit) => is(unit, id.cue))) return false
  if (standsInForUs(units, to) || hasPostBefore(units, from) || isPost(after) || (is(after, id.filler) && isPost(then)))
    return true
  return is(after, id.staffLink) && [then, third].some((unit) => is(unit, id.role) || is(unit, id.body))
}
