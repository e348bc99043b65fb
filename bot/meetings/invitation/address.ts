import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Day, Instant } from '../../time/instant.ts'
import { addDays, dayOf } from '../../time/instant.ts'

/** In days, a quarter: an invitation that is fetched later is asked for anew. */
const holdsFor = 90

type Keys = readonly [string, ...string[]]

const macOf = (key: string, said: string) => createHmac('sha256', key).update(`invitation ${said}`).digest('base64url')

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const compact = (day: Day) => day.replaceAll('-', '')

/** The unguessable name of a meeting's invitation file, which holds for a quarter: nobody without the link finds it. */
export const fileNameFor = (record: string, now: Instant, [key]: Keys): string => {
  const said = `${record.slice('meeting|'.length)}~${compact(addDays(dayOf(now), holdsFor))}`
  return `${said}~${macOf(key, said)}.ics`
}

/** The meeting that a file name stands for; `undefined` for one that nobody here signed, or that has run out. */
export const recordIn = (fileName: string, now: Instant, keys: Keys): string | undefined => {
  const [, said = '', id = '', until = '', mac = ''] = /^(([^~]+)~(\d{8}))~([\w-]+)\.ics$/.exec(fileName) ?? []
  const isOurs = keys.some((key) => isSame(macOf(key, said), mac))
  return isOurs && until >= compact(dayOf(now)) ? `meeting|${id}` : undefined
}
