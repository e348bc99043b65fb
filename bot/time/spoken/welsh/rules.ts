import { anyOf, englishMonths, englishWeekdays, placeOf } from '../calendar-words.ts'
import { type Rule, wordRule } from '../rewrite.ts'
import { welshNumber, welshNumberWords, welshOrdinal, welshOrdinalWords } from './numbers.ts'
import { welshMonths, welshWeekdays } from './words.ts'

// `hyd` is "until" and short for October: "21 hyd 25 Rhagfyr" is not in October.
const month = anyOf(welshMonths).replace(/\bHyd\b/, 'Hyd(?! (?:at )?(?:yr? )?\\d{1,2}(?!\\d))')
const weekday = anyOf(welshWeekdays)
const englishMonth = anyOf(englishMonths)
const dayWord = '(?:dd?ydd |nos )?'

const inEnglish = (name: string | undefined) => englishWeekdays[placeOf(welshWeekdays, name)]?.[0]
const monthInEnglish = (name: string | undefined) => englishMonths[placeOf(welshMonths, name)]?.[0]

const ofMonth = "(?:o fis |o'r mis |mis |o )?"

const dates: readonly Rule[] = [
  { find: /[’‘`]/g, put: () => "'" },
  wordRule(`(${welshOrdinalWords})(?= ${ofMonth}(?:${month}))`, ([, word]) => `${welshOrdinal(word)}th`),
  wordRule('(\\d{1,2})(?:af|ain|fed|eg|ed|il|ail|ydd|edd)', ([, figure]) => `${figure}th`),
  wordRule(`(\\d{1,2}(?:th)?) ?${ofMonth}(${month})`, ([, date, name]) => `${date} ${monthInEnglish(name)}`),
  wordRule(
    `(?<!\\d )(${month}) (\\d{1,2}(?:th)?)(?! (?:o )?(?:${month}|${englishMonth}))(?!\\d)`,
    ([, name, date]) => `${monthInEnglish(name)} ${date}`,
  ),
]

const next = 'nesaf|nesa'
const last = 'diwethaf|ddiwethaf|dwetha|ddwetha|olaf'
const current = "yma|hwn|hon|'ma"

const weekdays: readonly Rule[] = [
  wordRule(`${dayWord}(${weekday}) (?:yr )?wythnos (?:${next})`, ([, name]) => `${inEnglish(name)} next week`),
  wordRule(`(wythnos|pythefnos|bythefnos) i ${dayWord}(${weekday}|heddiw|yfory)`, ([, length, name]) => {
    const from = inEnglish(name) ?? (name?.toLowerCase() === 'yfory' ? 'tomorrow' : 'today')
    return `a ${length?.toLowerCase() === 'wythnos' ? 'week' : 'fortnight'} on ${from}`
  }),
  wordRule(`${dayWord}(${weekday}) (?:${next})`, ([, name]) => `next ${inEnglish(name)}`),
  wordRule(`${dayWord}(${weekday}) (?:${last})`, ([, name]) => `last ${inEnglish(name)}`),
  wordRule(`${dayWord}(${weekday})(?: (?:${current}))?`, ([, name]) => inEnglish(name)),
]

const units: readonly (readonly [string, string])[] = [
  ['diwrnod|ddiwrnod|niwrnod|dydd|ddydd|diwrnodau|ddiwrnodau', 'days'],
  ['wythnos|wythnosau', 'weeks'],
  ['mis|fis|misoedd', 'months'],
  ['blynedd|flynedd|mlynedd|blwyddyn|flwyddyn', 'years'],
]
const single: readonly (readonly [string, string])[] = [
  ['deuddydd|ddeuddydd', '2 days'],
  ['deufis|ddeufis', '2 months'],
  ['tridiau|dridiau|thridiau', '3 days'],
  ['pythefnos|bythefnos|phythefnos', '2 weeks'],
]
const within = '(?:ymhen|mhen|mewn|o fewn|cyn pen)'

const lengths: readonly Rule[] = [
  ...single.map(([words, english]) => wordRule(`${within} (?:${words})`, `in ${english}`)),
  ...single.map(([words, english]) => wordRule(`am (?:${words})`, `for ${english}`)),
  ...units.flatMap(([words, english]) => [
    wordRule(
      `${within} (?:(\\d{1,3}|${welshNumberWords}) )?(?:${words})(?! gwaith)`,
      ([, many]) => `in ${many === undefined ? 1 : welshNumber(many)} ${english}`,
    ),
    wordRule(
      `am (?:(\\d{1,3}|${welshNumberWords}) )?(?:${words})(?! gwaith)`,
      ([, many]) => `for ${many === undefined ? 1 : welshNumber(many)} ${english}`,
    ),
    wordRule(`(\\d{1,3}|${welshNumberWords}) (?:${words}) yn ôl`, ([, many]) => `${welshNumber(many)} ${english} ago`),
  ]),
]

const weeks: readonly Rule[] = [
  wordRule(`(?:yr |'r )?wythnos (?:sy'n |yn )(?:dechrau|cychwyn)(?: ar)?`, 'week beginning'),
  wordRule(`diwedd (?:yr )?wythnos (?:${next})`, 'end of next week'),
  wordRule(`diwedd (?:yr )?wythnos(?: (?:${current}))?`, 'end of the week'),
  wordRule(`diwedd (?:y )?mis (?:${next})`, 'end of next month'),
  wordRule(`diwedd (?:y )?mis(?: (?:${current}))?`, 'end of the month'),
  wordRule(`(?:y )?penwythnos (?:${next})`, 'next weekend'),
  wordRule(`(?:y )?penwythnos(?: (?:${current}))?`, 'this weekend'),
  wordRule(`(?:yr )?wythnos (?:${next})`, 'next week'),
  wordRule(`(?:yr )?wythnos (?:${current})`, 'this week'),
]

const words: readonly (readonly [string, string])[] = [
  ['heddiw|heddi|heno', 'today'],
  ["yfory|fory|'fory", 'tomorrow'],
  ['trennydd|drennydd|y diwrnod ar ôl yfory', 'day after tomorrow'],
  ['tradwy|dradwy', 'in 3 days'],
  ['ddoe|doe', 'yesterday'],
  ['echdoe|echddoe', '2 days ago'],
  ['erbyn', 'by'],
  ['(?:y )?flwyddyn nesaf?', 'next year'],
  ['eleni', 'this year'],
]

const dayBegins = `(?=(?:the )?(?:\\d|${anyOf(englishWeekdays)}|${englishMonth}|today|tomorrow|yesterday|next|day after|last))`

const smallWords: readonly Rule[] = [
  { find: /(?:'r|\byr?) (?=\d)/g, put: ([whole]) => (whole?.startsWith("'") ? ' the ' : 'the ') },
  wordRule('hyd at|hyd|tan|nes', 'until'),
  { find: new RegExp(`\\brhwng (.{1,40}?) ac? ${dayBegins}`, 'gi'), put: ([, first]) => `between ${first} and ` },
  { find: new RegExp(`\\bi ${dayBegins}`, 'gi'), put: () => 'to ' },
  { find: new RegExp(`\\bo ${dayBegins}`, 'gi'), put: () => 'from ' },
  { find: new RegExp(`\\b(?:ar|am) ${dayBegins}`, 'gi'), put: () => 'on ' },
  { find: new RegExp(`\\bgan ddechrau (?:ar )?${dayBegins}`, 'gi'), put: () => 'starting ' },
]

/** Puts the date words of a Welsh text into English; every other word, and dates in English, stay. */
export const welshRules: readonly Rule[] = [
  ...dates,
  ...lengths,
  ...weekdays,
  ...weeks,
  ...words.map(([welsh, english]) => wordRule(welsh, english)),
  ...smallWords,
]
