/** A due date as it is always read: the date, and how far it is in working days. Days come counted; a card has no calendar. */
interface Due {
  readonly on: string
  readonly today: string
  /** Working days from today: 0 on the day, negative when it has passed. */
  readonly days: number
}

const written = (locale: 'en-GB' | 'cy', withYear: boolean) => {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  // `Intl` writes "Dydd Gwener,"; inside a sentence Welsh writes it small.
  return (on: string) =>
    format
      .format(new Date(`${on}T00:00:00Z`))
      .replace(',', '')
      .replace(/^Dydd/, 'dydd')
}

/** `Friday 27 November`: for a button, where the year goes without saying. */
export const englishDayNamed = written('en-GB', false)
export const welshDayNamed = written('cy', false)

/** `Friday 27 November 2026`, where no distance can be said. */
export const englishFull = written('en-GB', true)
export const welshFull = written('cy', true)

const workingDays = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`

const welshPlural = new Intl.PluralRules('cy')

const diwrnodau = (count: number) => `${count} ${welshPlural.select(count) === 'two' ? 'ddiwrnod' : 'diwrnod'} gwaith`

const englishDistance = ({ on, today, days }: Due) => {
  if (on === today) return 'today'
  if (days > 0) return `in ${workingDays(days)}`
  if (days < 0) return `${workingDays(-days)} ago`
  return on > today ? 'before the next working day' : 'since the last working day'
}

const welshDistance = ({ on, today, days }: Due) => {
  if (on === today) return 'heddiw'
  if (days > 0) return `ymhen ${diwrnodau(days)}`
  if (days < 0) return `${diwrnodau(-days)} yn ôl`
  return on > today ? 'cyn y diwrnod gwaith nesaf' : 'ers y diwrnod gwaith diwethaf'
}

/** `Friday 27 November 2026, in 4 working days`. */
export const englishDue = (due: Due): string => `${englishFull(due.on)}, ${englishDistance(due)}`
/** `dydd Gwener 27 Tachwedd 2026, ymhen 4 diwrnod gwaith`. */
export const welshDue = (due: Due): string => `${welshFull(due.on)}, ${welshDistance(due)}`
