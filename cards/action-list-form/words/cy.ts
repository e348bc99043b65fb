import type { ActionListFormWords } from './en.ts'

export const cy: ActionListFormWords = {
  summary: () => 'Ychwanegu nifer o gamau gweithredu ar unwaith',
  heading: () => 'Ychwanegu nifer o gamau gweithredu ar unwaith',
  fault: (fault, most, count) =>
    ({
      'too-long': 'Mae hynny’n rhy hir ar gyfer un tabl. Gludwch ef fesul rhan.',
      'too-many': `Nifer y rhesi yn y tabl hwnnw: ${count}. Derbynnir hyd at ${most} ar y tro: gludwch ef fesul rhan.`,
      'nothing-in-it': 'Nid oedd rhes yn yr hyn a ludwyd gennych.',
      'no-group': 'Nid oes grŵp eto y gallwch ychwanegu camau ar ei gyfer. Gall eich cydlynydd sefydlu un.',
    })[fault],
  copy: (most) => `1. Copïwch eich tabl o Excel, Word neu ffeil CSV: hyd at ${most} rhes.`,
  columns: () => '2. Y colofnau a ddarllenir: cam, perchennog, dyddiad cau, asiantaeth, cydran. Nid yw’r drefn o bwys.',
  settle: () => '3. Gofynnir i chi am unrhyw beth na ellir ei ddarllen, fesul rhes.',
  save: () => '4. Ni chedwir dim nes i chi bwyso Cadw.',
  typed: () => 'Drwy deipio: “camau ychwanegu llawer” ac yna’r tabl, mewn un neges.',
  label: () => 'Eich tabl',
  missing: () => 'Gludwch dabl yn gyntaf.',
  read: () => 'Darllen y tabl',
  example: () => 'Er enghraifft',
}
