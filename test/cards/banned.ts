/** Said on no screen, in either language: reference/reasons.md, 5.1 and "Words on screens". Mutated Welsh forms stand beside the plain ones. */
export const banned: readonly string[] = [
  ...['rung', 'rungs', 'ladder', 'ladders', 'case key', 'audience', 'multi', 'justice', 'fate', 'gave up'],
  ...['blocked by user', 'overdue', 'late', 'stuck', 'red', 'amber', 'urgent', 'urgently', 'asap', 'streak'],
  ...['alleged victim', 'failed to engage', 'refused', 'refuses', 'non-compliant', 'ownership', 'ignored', 'ignores'],
  ...['gris', 'ysgol uwchgyfeirio', 'allwedd achos', 'cynulleidfa', 'gynulleidfa', 'cyfiawnder', 'gyfiawnder'],
  ...['tynged', 'dynged', 'rhoi’r gorau', 'rhoddwyd y gorau', 'hwyr', 'sownd', 'coch', 'goch', 'ambr', 'brys', 'frys'],
  ...['rhwystrwyd gan y defnyddiwr', 'dioddefwr honedig', 'ddioddefwr honedig', 'methu ag ymgysylltu'],
  ...['methodd ag ymgysylltu', 'gwrthod', 'gwrthododd', 'gwrthodwyd', 'anghydymffurfiol', 'perchnogaeth'],
  ...['berchnogaeth', 'anwybyddu', 'anwybyddodd', 'anwybyddwyd'],
]

/** Names and abbreviations that are the same in both languages. */
export const sameInBoth: ReadonlySet<string> = new Set(['Liaison', 'CPS', 'ISVA', 'SPOC', 'VLO'])
