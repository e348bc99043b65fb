import { anyOf, placeOf } from '../calendar-words.ts'

const forms = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(', '))

/** Forms of each number, with their mutations, from 1. */
const cardinals = forms(`
  un
  dau, ddau, dwy, ddwy
  tri, dri, thri, tair, dair, thair
  pedwar, bedwar, phedwar, pedair, bedair, phedair
  pum, bum, phum, pump, bump, phump
  chwe, chwech
  saith
  wyth
  naw
  deg, ddeg, deng, ddeng
  un ar ddeg, unarddeg
  deuddeg, ddeuddeg, deuddeng, ddeuddeng
  tri ar ddeg, tair ar ddeg, dri ar ddeg, dair ar ddeg
  pedwar ar ddeg, pedair ar ddeg, bedwar ar ddeg, bedair ar ddeg
  pymtheg, bymtheg, phymtheg, pymtheng, bymtheng
  un ar bymtheg
  dau ar bymtheg, dwy ar bymtheg, ddau ar bymtheg, ddwy ar bymtheg
  deunaw, ddeunaw
  pedwar ar bymtheg, pedair ar bymtheg, bedwar ar bymtheg, bedair ar bymtheg
  ugain, hugain
`)

/** Forms of each ordinal, from 1st to 31st. */
const ordinals = forms(`
  cyntaf, gyntaf, chyntaf
  ail
  trydydd, drydydd, thrydydd, trydedd, drydedd
  pedwerydd, bedwerydd, phedwerydd, pedwaredd, bedwaredd
  pumed, bumed, phumed
  chweched
  seithfed
  wythfed
  nawfed
  degfed, ddegfed
  unfed ar ddeg
  deuddegfed, ddeuddegfed
  trydydd ar ddeg, drydydd ar ddeg
  pedwerydd ar ddeg, bedwerydd ar ddeg
  pymthegfed, bymthegfed, phymthegfed
  unfed ar bymtheg
  ail ar bymtheg
  deunawfed, ddeunawfed
  pedwerydd ar bymtheg, bedwerydd ar bymtheg
  ugeinfed, hugeinfed
  unfed ar hugain
  ail ar hugain
  trydydd ar hugain, drydydd ar hugain
  pedwerydd ar hugain, bedwerydd ar hugain
  pumed ar hugain, bumed ar hugain
  chweched ar hugain
  seithfed ar hugain
  wythfed ar hugain
  nawfed ar hugain
  degfed ar hugain, ddegfed ar hugain
  unfed ar ddeg ar hugain
`)

export const welshNumberWords = anyOf(cardinals)
export const welshOrdinalWords = anyOf(ordinals)

/** The number a Welsh word or figure stands for; 0 when none. */
export const welshNumber = (word = ''): number => (/^\d+$/.test(word) ? Number(word) : placeOf(cardinals, word) + 1)

export const welshOrdinal = (word = ''): number => placeOf(ordinals, word) + 1
