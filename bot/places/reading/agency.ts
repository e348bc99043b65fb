import type { AskedAgency } from '../understanding.ts'
import { agencyPhrases, longestAgencyPhrase } from '../words/agency-phrases.ts'
import { contactNouns, reachingWords } from '../words/contact-words.ts'
import { covered, type Stretch } from './span.ts'
import type { Token } from './tokens.ts'

type Agency = Exclude<AskedAgency, 'any'>

/** Words by which an agency is mentioned, outside the names of places. */
export interface Mention extends Stretch {
  readonly agency: Agency
}

const phraseAt = (tokens: readonly Token[], from: number, free: number): Mention | undefined => {
  for (let to = Math.min(free, from + longestAgencyPhrase); to > from; to--) {
    const words = tokens.slice(from, to).map(({ word }) => word)
    const owned = tokens[to - 1]?.bare
    const agency =
      agencyPhrases.get(words.join(' ')) ?? (owned && agencyPhrases.get([...words.slice(0, -1), owned].join(' ')))
    if (agency) return { from, to, agency }
  }
  return undefined
}

/** Every mention of an agency, left to right, the longest words first. */
export const mentionsOf = (tokens: readonly Token[], spans: readonly Stretch[]): readonly Mention[] => {
  const mentions: Mention[] = []
  let from = 0
  while (from < tokens.length) {
    const nextSpan = spans.find((span) => span.from >= from)?.from ?? tokens.length
    const mention = covered(spans, from) ? undefined : phraseAt(tokens, from, nextSpan)
    if (mention) mentions.push(mention)
    from = mention?.to ?? from + 1
  }
  return mentions
}

const wordsBefore = (tokens: readonly Token[], at: number, count: number) =>
  tokens.slice(Math.max(0, at - count), at).map(({ word }) => word)

const denials =
  /(?:^| )(?:not|nor|except|excluding|excl|without|rather than|instead of|other than|apart from|nid|nid yr|dim|ddim|ddim yr|yn hytrach na|hytrach nag|yn lle|heblaw)(?: the| an?| y| yr| r| with)*$/

/** "not the police", "rather than the CPS", "nid yr heddlu". */
export const isDenied = (tokens: readonly Token[], at: number) => denials.test(wordsBefore(tokens, at, 4).join(' '))

const selfIntroduction =
  /(?:^| )(?:im|i am|we are|were|as|i work|we work|work|dwi|dw i|rwy|rwy n|fel) (?:(?:a|an|the|for|in|with|from|at|n|yn|i r|new|local|rape|specialist|senior) )*$/

/** "DS in Grimsby, who's the ISVA" begins with who is asking. */
const beginsWithThemselves = (tokens: readonly Token[], { from, to }: Mention) =>
  from === 0 && ['in', 'at', 'from', 'here', 'yn', 'ym', 'yma'].includes(tokens[to]?.word ?? '')

const speaksOfThemselves = (tokens: readonly Token[], mention: Mention) =>
  beginsWithThemselves(tokens, mention) || selfIntroduction.test(`${wordsBefore(tokens, mention.from, 4).join(' ')} `)

const isReached = (tokens: readonly Token[], { from, to }: Mention) => {
  const next = tokens[to]?.word ?? ''
  const before = wordsBefore(tokens, from, 3).filter(
    (word) =>
      ![
        'the',
        'a',
        'an',
        'to',
        'at',
        'with',
        'from',
        'in',
        'r',
        'yr',
        'y',
        'i',
        'my',
        'our',
        'their',
        'local',
      ].includes(word),
  )
  return contactNouns.has(next) || reachingWords.has(before.at(-1) ?? '')
}

const isJoined = (tokens: readonly Token[], mentions: readonly Mention[]) =>
  mentions.some(({ from, agency }, index) => {
    const before = mentions[index - 1]
    const between = before
      ? tokens
          .slice(before.to, from)
          .map(({ word }) => word)
          .join(' ')
      : ''
    return before && before.agency !== agency && /^(?:and|or|a|ac|neu|plus|and the|or the|a r)$/.test(between)
  })

const only = (mentions: readonly Mention[]): Agency | undefined => {
  const agencies = new Set(mentions.map(({ agency }) => agency))
  const [agency] = agencies
  return agencies.size === 1 ? agency : undefined
}

/**
 * The one agency asked for in so many words. Of several: not one that is denied, nor the asker's own ("I'm a police officer,
 * who is the CPS SPOC"), rather the one that is to be reached. `undefined` when none is named, or several are.
 */
export const agencyAsked = (tokens: readonly Token[], mentions: readonly Mention[]): Agency | undefined => {
  const meant = mentions.filter(({ from }) => !isDenied(tokens, from))
  if (isJoined(tokens, meant)) return undefined
  const theirs = meant.filter((mention) => !speaksOfThemselves(tokens, mention))
  const asked = theirs.length > 0 ? theirs : meant
  return only(asked) ?? only(asked.filter((mention) => isReached(tokens, mention)))
}
