import { createRequire } from 'node:module'
import type { Run } from './digit-runs.ts'
import { before, type Found } from './found.ts'

const shortest = 9
const longest = 16
const short = { from: 6, to: 8 }
const saysPhone =
  /\b(?:ring|call|text|phone|mobile|mob|tel|number|landline|no|rhif|ffon|ffoniwch|symudol)\b[^\d]{0,16}$/
const isNoPhone = /\b(?:ext|extension|ref|reference|item|room|estyniad|cyf|account|acct|acc|code|cyfrif)\b[^\d]{0,12}$/

const asDialled = ({ digits, written }: Run) => {
  if (written.startsWith('+')) return `+${digits}`
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return digits
}

/** Numbers of this country as they are mostly typed; the library, which is slower, reads all others. */
const plainly = /^(?:0[1-37-9]\d{9}|(?:0|\+?44)[1-37]\d{9}|7\d{9})$/

type Library = typeof import('libphonenumber-js/min')

let ready: Library | undefined

/** Ninety small modules, for numbers from abroad or of an odd form: loaded with the first of them, not when Liaison starts. */
const library = (): Library => {
  const loaded: Library = ready ?? createRequire(import.meta.url)('libphonenumber-js/min')
  ready = loaded
  return loaded
}

const isPossible = (run: Run) => {
  const dialled = asDialled(run)
  if (plainly.test(dialled)) return true
  if (!/^[+0]/.test(dialled) || dialled.startsWith('00')) return false
  return library().parsePhoneNumberFromString(dialled, 'GB')?.isPossible() ?? false
}

/** One way of writing a number of this country: "+44 117 …", "0044 …" and "0117 …" are one. */
export const nationalOf = (digits: string): string => digits.replace(/^(?:00)?44(?=\d{9,10}$)/, '0')

/** What is known of a run of digits as a telephone number: that of an organisation, somebody's, or none. */
export const phoneIn = (lower: string, run: Run, known: ReadonlySet<string>): Found | 'known' | undefined => {
  const { digits, start, end } = run
  if (known.has(nationalOf(digits))) return 'known'
  const found = { start, end, category: 'PHONE' } as const
  if (digits.length >= shortest && digits.length <= longest && isPossible(run)) return found
  const isShort = digits.length >= short.from && digits.length <= short.to
  return isShort && before(lower, start, saysPhone) && !before(lower, start, isNoPhone) ? found : undefined
}
