import { strangers } from '../people.ts'
import type { Heard } from '../speaking.ts'
import { wholeOf } from '../speaking.ts'
import type { Draw, Outcome, Setting, Step } from './setting.ts'
import { oneOf } from './setting.ts'

const places = ['Bristol', 'Bath', 'Cardiff', 'Leeds', 'Hackney', 'Newport Gwent', 'Weston-super-Mare', 'Croydon']

const outcomeOf = (heard: Heard, place: string): Outcome => {
  const said = wholeOf(heard)
  if (said.includes('AdaptiveCard') && said.includes(place.split(' ')[0] ?? '')) return 'answered'
  // Where no reply was heard, the Connector may have refused it.
  return heard.replies.length === 0 && (heard.body === '' || heard.status === 0) ? 'nobody-knows' : 'wrong'
}

const somebody = ({ partnerships }: Setting, draw: Draw) => {
  const { coordinator, contact, worker } = oneOf(partnerships, draw)
  return oneOf([coordinator, contact, worker, ...strangers], draw)
}

/** Somebody asks who the contact is; most have the answer in the response, some through the Connector. */
export const lookUp: Step = async (setting, draw) => {
  const { speaking, count } = setting
  const who = somebody(setting, draw)
  const place = oneOf(places, draw)
  const text = `who is the spoc for ${place}?`
  const heard =
    draw() < 0.7 ? await speaking.asks('look-up', who, text) : await speaking.says('look-up, posted', who, text)
  count(outcomeOf(heard, place))
}

/** The same from the message extension. */
export const search: Step = async (setting, draw) => {
  const { speaking, count } = setting
  const place = oneOf(places, draw)
  count(outcomeOf(await speaking.searches('search', somebody(setting, draw), place), place))
}
