// `Intl` writes "Dydd Gwener"; inside a sentence Welsh writes it small.
const lowered = (day: string) => day.replace(/^Dydd/, 'dydd')

/** After `tan` and `i`: "tan ddydd Gwener". */
export const softened = (day: string) => day.replace(/^dydd/, 'ddydd')

/** Days as they are read: `Friday 4 December`, with the year when it is not this one. `day` and `today` are ISO days. */
const formatted = (locale: 'en-GB' | 'cy') => {
  const near = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const far = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (day: string, today: string) => {
    const date = new Date(`${day}T00:00:00Z`)
    const written = (day.slice(0, 4) === today.slice(0, 4) ? near : far).format(date).replace(',', '')
    return locale === 'cy' ? lowered(written) : written
  }
}

export const englishDay = formatted('en-GB')
export const welshDay = formatted('cy')

/** Whole days from the first to the second. */
export const daysBetween = (first: string, second: string) =>
  Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000)

/** `Tuesday to Thursday` for days that follow each other, `Monday, Wednesday` for others. 1 is Monday. */
const weekdays = (locale: 'en-GB' | 'cy', between: (first: string, last: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  const name = (day: number) => {
    const written = format.format(new Date(Date.UTC(2024, 0, day)))
    return locale === 'cy' ? lowered(written) : written
  }
  return (days: readonly number[]) => {
    const sorted = days.toSorted((first, second) => first - second)
    const [first, last] = [sorted[0], sorted.at(-1)]
    if (first === undefined || last === undefined) return ''
    const follow = sorted.length > 2 && last - first === sorted.length - 1
    return follow ? between(name(first), name(last)) : sorted.map(name).join(', ')
  }
}

export const englishWeekdays = weekdays('en-GB', (first, last) => `${first} to ${last}`)
export const welshWeekdays = weekdays('cy', (first, last) => `${first} i ${softened(last)}`)
