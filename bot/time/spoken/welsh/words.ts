const forms = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' '))

/** Each month with its mutations and what people shorten it to, January first. */
export const welshMonths = forms(`
  Ionawr Ion
  Chwefror Chwefrol Chwef Chwe Chw
  Mawrth Fawrth Maw
  Ebrill Ebr
  Mai Fai
  Mehefin Fehefin Meh
  Gorffennaf Orffennaf Ngorffennaf Gorffenaf Gorff Gor
  Awst Aws
  Medi Fedi Med
  Hydref Hyd
  Tachwedd Dachwedd Thachwedd Nhachwedd Tach Dach Tac
  Rhagfyr Ragfyr Rhag Rag Rha
`)

/** Each weekday with the mutations that `nos` brings, Monday first. */
export const welshWeekdays = forms(`
  Llun Lun
  Mawrth Fawrth Maw
  Mercher Fercher Mer
  Iau
  Gwener Wener Gwe
  Sadwrn Sad
  Sul
`)
