import type { ToldWords } from './en.ts'

export const cy: ToldWords = {
  summary: () => 'Neges gan Liaison',
  replaced: () =>
    'Cymerodd cyfrif arall le’r cyfrif hwn yn y cyfeiriadur. Os yw hynny’n anghywir, dywedwch wrth eich SPOC.',
  'admin-made': () =>
    'Rydych chi’n un o weinyddwyr Liaison o heddiw ymlaen. Teipiwch “gweinyddwyr” i weld pwy arall sydd.',
  'admin-ended': () => 'Nid ydych chi’n un o weinyddwyr Liaison mwyach.',
  test: () => 'Dyma’r neges brawf y gofynnoch amdani. Mae Liaison yn eich cyrraedd yma.',
  organisation: () => 'Sefydliad',
  area: () => 'Ardal',
}
