import type { Table } from '../table.ts'

/** How ages are said. */
export const ages = {
  aged: 'aged age ages turns turned turning of_age oedran yn_oed',
  yearsOld: 'years_old year_old yrs_old yr_old years_of_age yo y_o yrs_of_age year_olds years_young oed mlwydd_oed',
  being: 'is was turned turns are only just aged isnt',
  tens: 'twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety twenties thirties forties fifties sixties seventies teens six seven eight nine ten eleven',
  countable:
    'day days week weeks month months hour hours minute minutes working times time emails email calls people cases actions items of percent pages miles am pm year_s days_overdue st nd rd th year years jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december chasers letters officers attempts requests o clock',
} as const satisfies Table
