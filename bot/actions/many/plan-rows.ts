import type { Language } from '../../../cards/language.ts'
import type { Audience } from '../../guard/verdict.ts'
import type { Day } from '../../time/instant.ts'
import { readDay } from '../../time/spoken/read-day.ts'
import { readWorkingDays } from '../../time/spoken/read-working-days.ts'
import { componentIn, dueOf } from './domain/due.ts'
import { agencyIn, ownerOf } from './domain/owner.ts'
import type { Pool } from './domain/pool.ts'
import type { Due, Owner, Row } from './domain/row.ts'
import type { ManyNeeds } from './needs.ts'
import { quotable, readTitle } from './read-words.ts'
import type { Looks } from './reading/guess.ts'
import type { RawRow } from './reading/read-table.ts'

/** What cells are read by. */
export interface Reading {
  readonly pool: Pool
  readonly audience: Audience
  readonly language: Language
  readonly today: Day
}

type Needs = Pick<ManyNeeds, 'readText' | 'calendar'>

/** `mayQuote`: what could not be understood may be shown again, if the guard lets it in. */
type Quoting = Needs & { readonly mayQuote?: boolean }

/** How the columns of a table without headings are told apart. */
export const looksOf = ({ pool, today }: Reading): Looks => ({
  isDay: (cell) => {
    // English days are read beside the Welsh ones.
    const read = readDay(cell, today, 'cy')
    return 'day' in read || read.why !== 'no-date' || readWorkingDays(cell, 'cy') !== undefined
  },
  // A name that nobody here has is still a name: a few words.
  isOwner: (cell) => cell.split(' ').length <= 3 || ownerOf({ owner: cell, agency: '' }, pool).is === 'settled',
  isAgency: (cell) => agencyIn(cell) !== undefined || pool.bodies.some(({ names }) => names.includes(cell)),
})

/** Whose it is, from one cell or two. */
export const readOwner = async (
  { owner, agency }: Pick<RawRow, 'owner' | 'agency'>,
  { pool, language }: Reading,
  { readText, mayQuote = true }: Quoting,
): Promise<Owner> => {
  const found = ownerOf({ owner, agency }, pool)
  if (found.is === 'settled' || !mayQuote) return found
  const said = await quotable(owner, true, { language, readText })
  return said === undefined ? found : { ...found, said }
}

/** When it is due, from what was written in either language. */
export const readDue = async (said: string, { language, today }: Reading, needs: Quoting): Promise<Due> => {
  const { calendar, readText, mayQuote = true } = needs
  const inEnglish = dueOf(said, { today, calendar, language: 'en' })
  const found = inEnglish.is === 'settled' ? inEnglish : dueOf(said, { today, calendar, language: 'cy' })
  if (found.is === 'settled' || !mayQuote) return found
  const shown = await quotable(said, false, { language, readText })
  return shown === undefined ? found : { ...found, said: shown }
}

/** A pasted row, as far as it can be understood. Of what can't be, nothing is kept but what may be shown again. */
export const planRow = async (raw: RawRow, reading: Reading, needs: Needs): Promise<Row> => {
  const title = await readTitle(raw.title, reading, needs.readText)
  // Beside words in which something was found, a name may be of the same case: nothing of that row is shown again.
  const mayQuote = title.is === 'settled' || title.found === undefined
  const [owner, due] = await Promise.all([
    readOwner(raw, reading, { ...needs, mayQuote }),
    readDue(raw.due, reading, { ...needs, mayQuote }),
  ])
  const component = componentIn(raw.component)
  return {
    row: raw.row,
    ...{ title, owner, due },
    ...(component === undefined ? {} : { component }),
    ...(component === undefined && raw.component !== '' ? { componentUnread: true as const } : {}),
  }
}
