import type { SetUpWords } from './en.ts'

export const cy: SetUpWords = {
  summary: () => 'Gosod y rhestr gysylltiadau',
  heading: () => 'Gosod y rhestr gysylltiadau',
  paste: () => '1. Copïwch resi eich taenlen, gyda’r penawdau, a’u gludo isod.',
  order: () => '2. Caiff y colofnau fod mewn unrhyw drefn; mae’r hyn nad oes colofn iddo yn aros.',
  see: () =>
    '3. Yna dangosaf beth fyddai’n cael ei ychwanegu, ei newid a’i derfynu. Nid oes dim wedi’i ysgrifennu eto.',
  confirm: () => '4. Rydych yn ei gadarnhau neu’n ei ollwng. Mae rhestr heb ei chadarnhau yn mynd ar ôl diwrnod.',
  twin: () => '5. Neu teipiwch “gosod” a gludo’r rhesi yn yr un neges.',
  headings: () => 'Penawdau sy’n cael eu darllen',
  example: () => 'Enghraifft',
  label: () => 'Y rhesi, gyda’u penawdau',
  missing: () => 'Gludwch y rhesi yn gyntaf.',
  noHeadings: () => 'Mae angen penawdau ar y llinell gyntaf; rhaid cael “agency” ac “organisation” yn eu plith.',
  nothingInIt: () => 'Mae penawdau, ond dim rhesi oddi tanynt.',
  tooLong: () => 'Mae’r rhestr honno’n rhy hir i un neges. Gludwch hi mewn dwy ran.',
  found: () => 'Cafwyd yn y llinell gyntaf',
  check: () => 'Dangos beth fyddai’n newid',
}
