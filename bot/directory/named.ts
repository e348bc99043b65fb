import type { Language } from '../../cards/language.ts'
import type { Names } from './domain/model.ts'

/** A name as the reader reads it: Welsh where there is one; for both, Welsh before English. */
export const named = ({ en, cy }: Names, language: Language): string => {
  if (language === 'en' || cy === undefined || cy === en) return en
  return language === 'cy' ? cy : `${cy} / ${en}`
}
