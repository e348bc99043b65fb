import type { Language } from '../language.ts'
import type { PlaceFacts } from './facts.ts'

/** An area as it is called in the language asked for; both names where they differ. */
export const areaName = ({ name, welshName = name }: PlaceFacts['area'], language: Language) => {
  if (language === 'en' || welshName === name) return name
  return language === 'cy' ? welshName : `${welshName} / ${name}`
}
