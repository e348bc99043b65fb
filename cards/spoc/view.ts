import type { View } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled, link, mailTo, plain } from '../plain.ts'
import { agencySection } from './agency-view.ts'
import { areaName } from './area-name.ts'
import { buttonsFor } from './buttons.ts'
import type { Showing } from './contact-view.ts'
import type { PlaceFacts, SpocFacts } from './facts.ts'
import { heardPlace } from './heard.ts'
import type { Section } from './sections.ts'
import { fitting, sectionsOf } from './sections.ts'
import type { SpocWords } from './words/en.ts'

interface Wording {
  readonly say: SpocWords
  readonly language: Language
}

/** The place is the area itself: its name need not stand there twice. */
const isArea = ({ area, understood: { place } }: PlaceFacts) =>
  [area.name, area.welshName].some((name) => name?.toLowerCase() === place.toLowerCase())

const areaLine = ({ place, areas }: Section, { say, language }: Wording) => {
  if (areas.length === 1 && isArea(place)) return ''
  return labelled(say.area(areas.length), areas.map((area) => areaName(area, language)).join(', '))
}

const howUnderstood = ({ understood: { how } }: PlaceFacts, answer: SpocFacts['answer'], say: SpocWords) => {
  if (answer === 'main') return say.biggest()
  if (how === 'spelling') return say.spelling()
  return how === 'postcode' ? say.postcode() : ''
}

/** What the area has settled, for whom it concerns: a card about one agency stays short. */
const settled = ({ asked, whereRecorded, isvaCpsRoute, vloInbox }: PlaceFacts, say: SpocWords) => ({
  whereRecorded: whereRecorded && asked !== 'cps' ? labelled(say.whereRecorded(), whereRecorded) : '',
  isvaCpsRoute: isvaCpsRoute && asked !== 'police' ? labelled(say.isvaCpsRoute(), isvaCpsRoute) : '',
  vloInbox: vloInbox && asked !== 'police' ? `${say.vloInbox()}: ${link(vloInbox, mailTo(vloInbox))}` : '',
})

const nothingSettled = { whereRecorded: '', isvaCpsRoute: '', vloInbox: '' }

const sectionView = (section: Section, showing: Showing & Pick<SpocFacts, 'answer'>, words: Wording) => {
  const { place, areas } = section
  return {
    heading: plain(place.understood.place),
    area: areaLine(section, words),
    understood: howUnderstood(place, showing.answer, words.say),
    agencies: place.agencies.map((agency) => agencySection(agency, showing, words.say)),
    // Each area settles these for itself.
    ...(areas.length === 1 ? settled(place, words.say) : nothingSettled),
  }
}

const isAboutPolice = ([only, ...others]: readonly Section[]) =>
  only !== undefined && others.length === 0 && (only.place.asked === 'any' || only.place.asked === 'police')

export const spocView = (facts: SpocFacts, say: SpocWords, language: Language): View => {
  const { today, answer } = facts
  const { shown, leftOut } = fitting(sectionsOf(facts.places))
  const { missing, asks, others } = buttonsFor(shown, facts.offers, say, language)
  const buttonUrls = new Set(others.flatMap((button) => (button.open ? [button.url] : [])))
  const showing = { today, buttonUrls, answer }
  const names = leftOut.map(({ place }) => place.understood.place)
  const noRoom = names.length > 0 ? labelled(say.noRoom(), [...new Set(names)].join(', ')) : ''
  const heard = shown.map(({ place }) => heardPlace(place, { ...showing, how: howUnderstood(place, answer, say) }, say))
  return {
    summary: say.summary(),
    text: [...heard, noRoom].filter(Boolean).join(' '),
    data: {
      places: shown.map((section) => sectionView(section, showing, { say, language })),
      noRoom,
      anotherForce: isAboutPolice(shown) ? say.anotherForce() : '',
      missing,
      asks,
      isMissing: missing.length > 0,
      buttons: others,
    },
  }
}
