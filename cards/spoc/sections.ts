import type { PlaceFacts } from './facts.ts'

/** A part of the card: a place, and every area for which this one answer holds. */
export interface Section {
  readonly place: PlaceFacts
  readonly areas: readonly PlaceFacts['area'][]
}

const answerOf = ({ understood, agencies }: PlaceFacts) => JSON.stringify([understood.place, agencies])

/** Places of one name with one answer, such as the forces of a CPS Area, stand together. */
export const sectionsOf = (places: readonly PlaceFacts[]): readonly Section[] =>
  [...Map.groupBy(places, answerOf).values()].flatMap(([place, ...alike]) =>
    place ? [{ place, areas: [place, ...alike].map(({ area }) => area) }] : [],
  )

/** Teams refuses a message over 100 KB and we aim at 25: about this many contacts, or agencies without one. */
const most = 8

/** Shown whatever their size: who names two places is answered for both. */
const always = 2

const sizeOf = ({ place: { agencies } }: Section) =>
  agencies.reduce((size, { contacts }) => size + Math.max(1, contacts.length), 0)

/** What one card has room for, and what has to be asked for by itself. */
export const fitting = (sections: readonly Section[]) => {
  let room = most
  const over = sections.findIndex((section, index) => {
    room -= sizeOf(section)
    return room < 0 && index >= always
  })
  const end = over < 0 ? sections.length : over
  return { shown: sections.slice(0, end), leftOut: sections.slice(end) }
}
