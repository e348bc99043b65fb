import { numberOf, numberWords } from './english/patterns.ts'
import type { Span, SpokenLanguage } from './reading.ts'
import { wordRule } from './rewrite.ts'
import { welshNumber, welshNumberWords } from './welsh/numbers.ts'

const inEnglish = wordRule(
  `(?:(?:in|within) )?(?:the )?(?:(?:a|next|(\\d{1,3})|(${numberWords.join('|')})) )(?:working|business|work)[ -]days?(?:'? time)?|(?:(?:in|within) )?(\\d{1,3}) ?wds?`,
  '',
).find

const gwaith = '(?:dd?iwrnodau|dd?iwrnod|niwrnod|dd?ydd) gwaith'
const inWelsh = wordRule(
  `(?:(?:ymhen|mhen|mewn|o fewn|cyn pen) )?(?:(\\d{1,3})|(${welshNumberWords})) ${gwaith}|(?:ymhen|mhen|mewn|o fewn|cyn pen) ${gwaith}|(?:y )?${gwaith} nesaf`,
  '',
).find

// Nobody says a length in more.
const longest = 400

/** How many working days a text counts: "in 10 working days", "ymhen deng niwrnod gwaith", "the next working day". */
export const readWorkingDays = (
  text: string,
  language: SpokenLanguage,
): { readonly days: number; readonly span: Span } | undefined => {
  const said = text.slice(0, longest).replace(/\s/g, ' ').replace(/[’‘`]/g, "'")
  const [match] = said.matchAll(language === 'cy' ? inWelsh : inEnglish)
  if (match === undefined) return language === 'cy' ? readWorkingDays(text, 'en') : undefined
  const [whole, figures, word, short] = match
  const number = language === 'cy' ? welshNumber(word) : numberOf(word)
  const days = Number(figures ?? short ?? Math.max(1, number))
  return { days, span: { start: match.index, end: match.index + whole.length } }
}
