import type { Fate } from '../exchange/apply.ts'
import type { Reason } from '../exchange/rejection.ts'
import type { en } from './en.ts'

const reasons: Record<Reason, string> = {
  unreadable: 'nid oedd modd darllen y llinell hon',
  'agency-unknown': "nid yw'r asiantaeth yn un o police, cps, isva, partner neu area",
  'organisation-missing': "mae'r sefydliad ar goll",
  'place-unknown': "nid yw'r lle hwn yn hysbys",
  'cps-area-unknown': "nid yw'r Ardal CPS hon yn hysbys",
  'post-unknown': "nid yw'r swydd yn un o spoc, lead, member, chair, coordinator, admin neu national-reader",
  'title-missing': 'mae teitl y swydd ar goll',
  'name-missing': "mae enw'r person ar goll",
  'person-without-post': 'mae swydd y person hwn ar goll',
  'date-unreadable': 'nid dyddiad yw hwn',
  'date-in-the-future': "nid yw'r dyddiad hwn wedi cyrraedd eto",
  'ends-before-it-begins': "mae'r diwrnod olaf cyn y cyntaf",
  'already-over': "mae hyn wedi dod i ben, ac nid oes dim wedi'i gofnodi i'w derfynu",
  'email-unreadable': 'nid cyfeiriad e-bost yw hwn',
  'phone-unreadable': 'nid rhif ffôn yw hwn',
  'days-unreadable': "nid dyddiau'r wythnos yw'r rhain",
  'hours-unreadable': "nid amseroedd y dydd yw'r rhain",
  'absence-unreadable': `ysgrifennir absenoldeb fel "o to i", gyda "by" a phwy sy'n cyflenwi`,
  'cover-unknown': "nid yw'r sawl sy'n cyflenwi ar restr y sefydliad hwn",
  'setting-unknown': "nid yw'r gosodiad hwn yn hysbys",
  'setting-needs-one-area': 'mae angen un ardal yn union ar osodiad',
  'too-long': 'mae hyn yn hirach na 300 nod',
  'differs-from-line': 'mae hyn yn dweud rhywbeth gwahanol i linell gynharach',
  'appears-twice': 'mae hyn yn ailadrodd llinell gynharach',
  'serves-nowhere': "mae angen lle i'w wasanaethu ar sefydliad newydd",
  'not-your-area': 'mae hyn mewn ardal nad oes gennych swydd ynddi',
  'post-by-appointment': "dim ond gweinyddwr sy'n penodi i'r swydd hon",
  'not-for-a-list': 'mae hyn yn darllen fel manylion achos, ac ni all rhestr gysylltiadau eu dal',
}

const fates: Record<Fate, string> = {
  done: "wedi'i ysgrifennu",
  'changed-meanwhile': 'heb ei ysgrifennu: newidiodd rhywun ef yn y cyfamser. Rhedwch y mewnforio eto',
  'too-many': 'heb ei ysgrifennu: newidiodd mwy na 99 o bobl ar unwaith. Defnyddiwch ddwy ffeil',
  'store-fault': 'heb ei ysgrifennu: ni atebodd y storfa. Rhedwch y mewnforio eto',
}

export const cy: typeof en = {
  coordinatorOrAdmin: () => 'Cydlynydd neu weinyddwr yr ardal',
  rejected: (reason) => reasons[reason],
  line: (line) => `Llinell ${line}`,
  seeLine: (line) => `gweler llinell ${line}`,
  fate: (fate) => fates[fate],
  headingAdded: () => 'Ychwanegwyd',
  headingChanged: () => 'Newidiwyd',
  headingEnded: () => 'Daeth i ben',
  headingLeftOut: () => 'Gadawyd allan',
  headingWritten: () => 'Ysgrifennwyd',
  blank: () => '(gwag)',
  noDifference: () => "Mae'r rhestr yn dweud yr un peth â'r cyfeiriadur. Nid oes dim yn newid.",
  keptAll: () => 'Nid yw neb yn dod i ben yma, oherwydd gadawyd allan linell a all fod yn perthyn iddynt',
  headingsNotRead: () => "Nid yw'r colofnau hyn yn hysbys ac ni chawsant eu darllen",
}
