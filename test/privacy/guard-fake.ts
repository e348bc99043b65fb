import type { Category, Guard, Verdict } from '../../bot/guard/verdict.ts'

const allowed: Verdict = { verdict: 'allow', categories: [], spans: [], safety: false, messageKey: 'allowed' }

const phone = /\b0\d{4} \d{6}\b/g

/** What it refuses, by a word that no ordinary message has. */
const refuses: Readonly<Record<string, readonly [Category, Verdict['messageKey']]>> = {
  wenlow: ['NAMED_INDIVIDUAL', 'refused-person'],
  quillosis: ['MEDICAL_THERAPY', 'refused-adjustment'],
}

const verdictOn = (text: string): Verdict => {
  for (const [word, [category, messageKey]] of Object.entries(refuses))
    if (text.toLowerCase().includes(word)) return { ...allowed, verdict: 'refuse', categories: [category], messageKey }
  const maskedText = text.replace(phone, '[phone]')
  if (maskedText === text) return allowed
  return { ...allowed, verdict: 'mask', categories: ['PHONE'], maskedText, messageKey: 'masked' }
}

/** A guard with the semantics of the real one on three words: refuse before mask before allow, and its own masks pass. */
export const smallGuard: Guard = ({ text, attachments = 0 }) => {
  const verdict: Verdict =
    attachments > 0
      ? { ...allowed, verdict: 'refuse', categories: ['ATTACHMENT'], messageKey: 'refused-attachment' }
      : verdictOn(text)
  return { ...verdict, safety: /in danger/i.test(text) }
}
