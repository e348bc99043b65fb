import { readReference } from '../turns/reference.ts'
import type { Declared, Reference } from './names.ts'

/** Takes the names that our own code declares, and no other text: what is stored or sent could say anything. */
export const declaredIn = (names: Iterable<string>) => {
  const known = new Set(names)
  const isKnown = (name: string): name is Declared => known.has(name)
  return (name: string): Declared | undefined => (isKnown(name) ? name : undefined)
}

const isReference = (text: string): text is Reference => readReference(text) === text

/** The reference of a turn, when it has the shape of one: it is drawn by chance and says nothing of anybody. */
export const referenceOf = (text: string): Reference | undefined => (isReference(text) ? text : undefined)
