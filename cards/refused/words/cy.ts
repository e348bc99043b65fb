import type { RefusedWords } from './en.ts'

export const cy: RefusedWords = {
  summary: () => 'Neges gan Liaison',
  tenant: () => 'Nid yw Liaison wedi’i osod ar gyfer eich sefydliad.',
  'too-long': () => 'Mae’r neges honno’n rhy hir i mi ei darllen. Mae lle yn ddigon, er enghraifft: spoc Caernarfon',
  'unknown-button': () => 'Nid yw’r botwm hwnnw’n gweithio mwyach. Gofynnwch eto.',
  malformed: () => 'Nid oedd modd darllen hynny. Gofynnwch eto.',
}
