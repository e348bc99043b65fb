import type { Audience } from '../../escalations/domain/reasons.ts'

/** "police and cps", "heddlu a GEG": what is for these two alone. */
const confined = /(?:^|[\s,:]+)(?:police\s+and\s+cps|(?:yr\s+)?heddlu\s+a\s+(?:geg|cps))(?=$|[\s,:])/iu

/** What follows `drill`: a place, and whether it is for police and CPS alone. */
export const readTyped = (text: string): { readonly place: string; readonly audience: Audience } => {
  const place = text.replace(confined, ' ').replace(/\s+/g, ' ').trim()
  return { place, audience: confined.test(text) ? 'justice' : 'multi' }
}
