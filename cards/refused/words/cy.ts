import type { RefusedWords } from './en.ts'

export const cy: RefusedWords = {
  summary: () => 'Neges gan Liaison',
  starting: () => 'Mae Liaison yn cychwyn. Rhowch gynnig arall arni ymhen munud.',
  tenant: () => 'Nid yw Liaison wedi’i osod ar gyfer eich sefydliad.',
  'too-long': () => 'Mae’r neges honno’n rhy hir i mi ei darllen. Mae lle yn ddigon, er enghraifft: spoc Caernarfon',
  'too-fast': () => 'Roedd hynny’n llawer ar unwaith. Arhoswch funud a gofynnwch eto.',
  'unknown-button': () => 'Nid yw’r botwm hwnnw’n gweithio mwyach. Gofynnwch eto.',
  malformed: () => 'Nid oedd modd darllen hynny. Gofynnwch eto.',
  'not-there': () => 'Nid oes dim yma i chi o dan y cyfeirnod hwnnw.',
  'not-yours': () => 'Gwaith i eraill yw hynny. Teipiwch “cymorth” i weld beth y gallwch chi ei wneud yma.',
  'not-your-own': () => 'Rhaid i rywun arall benderfynu ar hynny, gan mai chi a ofynnodd amdano.',
  'not-in-this-state': () => 'Mae hynny wedi’i setlo eisoes, felly ni newidiwyd dim.',
  'join-first': () =>
    'Nid wyf yn eich adnabod eto. Teipiwch “ymuno” yn gyntaf; yna bydd rhywun yn eich sefydliad yn eich cadarnhau.',
  busy: () => 'Roedd eraill yn newid yr un peth. Rhowch gynnig arall arni.',
  'changed-since': () => 'Newidiodd rhywun hwn tra oedd ar agor gennych. Edrychwch eto; ni throsysgrifwyd dim.',
}
