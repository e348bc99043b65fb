import type { Language } from '../../cards/language.ts'
import type { Understanding } from '../places/understanding.ts'
import type { Turn } from '../turns/turn.ts'

/** Whether an area or authority is in Wales, by its code. */
export const isWelsh = (area: string) => area.startsWith('W')

/**
 * The language of an answer: that in which it was asked, else the client's. Where others read along, an answer about a Welsh
 * force is in both (a shared channel has readers of both).
 */
export const answerLanguage = ({ where, language }: Turn, understanding: Understanding): Language =>
  where.kind !== 'personal' && understanding.areas.some(isWelsh) ? 'both' : (understanding.language ?? language)
