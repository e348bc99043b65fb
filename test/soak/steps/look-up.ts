import { strangers } from '../people.ts'
import type { Heard } from '../speaking.ts'
import { wholeOf } from '../speaking.ts'
import type { Draw, Outcome, Setting, Step } from './setting.ts'
import { isOpenQuestion, oneOf } from './setting.ts'

/** And the area in which each lies. */
const places = [
  ['Bristol', 'Avon and Somerset'],
  ['Bath', 'Avon and Somerset'],
  ['Cardiff', 'South Wales'],
  ['Leeds', 'West Yorkshire'],
  ['Hackney', 'Metropolitan'],
  ['Newport Gwent', 'Gwent'],
  ['Weston-super-Mare', 'Avon and Somerset'],
  ['Croydon', 'Metropolitan'],
] as const

const outcomeOf = (heard: Heard, area: string): Outcome => {
  const said = wholeOf(heard)
  if (said.includes('AdaptiveCard') && said.includes(area)) return 'answered'
  return isOpenQuestion(heard) ? 'nobody-knows' : 'wrong'
}

const somebody = ({ partnerships }: Setting, draw: Draw) => {
  const { coordinator, contact, worker } = oneOf(partnerships, draw)
  return oneOf([coordinator, contact, worker, ...strangers], draw)
}

/** Somebody asks who the contact is; most have the answer in the response, some through the Connector. */
export const lookUp: Step = async (setting, draw) => {
  const { speaking, count } = setting
  const who = somebody(setting, draw)
  const [place, area] = oneOf(places, draw)
  const text = `who is the spoc for ${place}?`
  const heard =
    draw() < 0.7 ? await speaking.asks('look-up', who, text) : await speaking.says('look-up, posted', who, text)
  count(outcomeOf(heard, area), heard)
}

/** The same from the message extension. */
export const search: Step = async (setting, draw) => {
  const { speaking, count } = setting
  const [place, area] = oneOf(places, draw)
  const heard = await speaking.searches('search', somebody(setting, draw), place)
  count(outcomeOf(heard, area), heard)
}
