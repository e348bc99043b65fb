import type { LadderStep, Reason, UrgentGround } from '../reasons.ts'
import type { ReasonsWords } from './en.ts'

const reasons: Readonly<Record<Reason, string>> = {
  NO_RESPONSE: 'Nid ydym wedi cael ateb',
  SPOC_UNKNOWN: 'Nid ydym yn gwybod â phwy i gysylltu',
  HANDOVER_GAP: 'Mae’r cyswllt wedi newid ac nid yw’r un newydd yn hysbys',
  REFERRAL: 'Nid yw atgyfeiriad at gymorth wedi’i wneud, neu mae oedi',
  ISVA_NOT_NOTIFIED: 'Nid yw’r erlynydd wedi cael gwybod bod ISVA yn rhan o’r achos',
  CONTACT_ROUTE: 'Nid yw’r ffordd y mae’r person am i ni gysylltu wedi’i chytuno neu ei chofnodi',
  CONTACT_NOT_FOLLOWED: 'Cysylltwyd mewn ffordd wahanol i’r un y cytunwyd arni',
  UPDATE_DUE: 'Mae diweddariad i ddod',
  NFA_HOW_TOLD: 'Sut y rhannwyd, neu y rhennir, penderfyniad i beidio â chymryd camau pellach',
  NFA_RIGHTS: 'Ni roddwyd gwybodaeth am yr hawl i adolygiad',
  SPECIAL_MEASURES: 'Nid yw anghenion neu fesurau arbennig wedi’u hasesu, eu ceisio neu eu hesbonio',
  COURT_SUPPORT: 'Nid oes cymorth yn y llys wedi’i drefnu, neu nid yw’r llys yn gwybod am rôl yr ISVA',
  INFO_SHARING: 'Mae angen cytuno ar yr hyn y gellir ei rannu, neu nid yw’r cydsyniad yn glir',
  RECORDS_REQUEST: 'Mae angen esboniad o gais am gofnodion gwasanaeth cymorth',
  EQUALITY_ACCESS: 'Nid yw angen o ran iaith, hygyrchedd neu gydraddoldeb yn cael ei ddiwallu',
  MEETING_ACTION: 'Mae dyddiad cam gweithredu y cytunwyd arno mewn cyfarfod wedi mynd heibio',
  LEARNING: 'Gweithiodd rhywbeth yn dda, neu mae dysgu i’w rannu',
  ACTION_PLAN: 'Mae’r dyddiad ar gyfer ymateb i gynllun gweithredu wedi mynd heibio',
  DECISION_DUE: 'Mae’r dyddiad ar gyfer cyngor cynnar neu benderfyniad ynghylch cyhuddiad wedi mynd heibio',
  FILE_QUALITY: 'Mae angen rhywbeth ar y ffeil cyn y gall fynd yn ei blaen',
}

const requests: Readonly<Record<Reason, string>> = {
  NO_RESPONSE: 'Anfonwch ateb, neu dywedwch pryd y daw un.',
  SPOC_UNKNOWN: 'Cadarnhewch pwy yw’r cyswllt.',
  HANDOVER_GAP: 'Cadarnhewch pwy yw’r cyswllt newydd.',
  REFERRAL: 'Cadarnhewch fod yr atgyfeiriad at gymorth wedi’i wneud, neu pryd y caiff ei wneud.',
  ISVA_NOT_NOTIFIED: 'Rhowch wybod i’r erlynydd fod ISVA yn rhan o’r achos.',
  CONTACT_ROUTE: 'Cytunwch ar sut y mae’r person am i ni gysylltu, a chofnodwch hynny.',
  CONTACT_NOT_FOLLOWED: 'Cadarnhewch y bydd pob cyswllt yn y ffordd y cytunwyd arni.',
  UPDATE_DUE: 'Rhowch y diweddariad, neu dywedwch pryd y daw.',
  NFA_HOW_TOLD: 'Cadarnhewch sut y rhannwyd, neu y rhennir, y penderfyniad.',
  NFA_RIGHTS: 'Cadarnhewch pryd y rhoddir gwybodaeth am yr hawl i adolygiad.',
  SPECIAL_MEASURES: 'Cadarnhewch beth a wnaed am anghenion a mesurau arbennig, a beth sy’n dod nesaf.',
  COURT_SUPPORT: 'Cadarnhewch y cymorth yn y llys, a bod y llys yn gwybod am rôl yr ISVA.',
  INFO_SHARING: 'Cytunwch ar yr hyn y gellir ei rannu, a chadarnhewch pa gydsyniad sydd.',
  RECORDS_REQUEST: 'Esboniwch pa gofnodion y gofynnir amdanynt, pam, a sut y cânt eu trin.',
  EQUALITY_ACCESS: 'Cadarnhewch sut y caiff yr angen o ran iaith, hygyrchedd neu gydraddoldeb ei ddiwallu.',
  MEETING_ACTION: 'Dywedwch sut mae’r cam gweithredu’n dod ymlaen, a phryd y bydd wedi’i gwblhau.',
  LEARNING: 'Rhannwch y dysgu hwn â’r rhai a all ei ddefnyddio.',
  ACTION_PLAN: 'Ymatebwch i’r cynllun gweithredu, neu dywedwch pryd y daw ymateb.',
  DECISION_DUE: 'Rhowch y cyngor neu’r penderfyniad, neu dywedwch pryd y daw.',
  FILE_QUALITY: 'Ychwanegwch yr hyn sydd ei angen ar y ffeil, neu dywedwch pryd y caiff ei ychwanegu.',
}

const grounds: Readonly<Record<UrgentGround, string>> = {
  'decision-told-soon': 'Rhennir penderfyniad i beidio â chymryd camau pellach o fewn 2 ddiwrnod gwaith',
  'court-date-near': 'Mae dyddiad treial neu fesurau arbennig o fewn 10 diwrnod gwaith',
  'handover-without-contact': 'Trosglwyddwyd yr achos ac nid oes cyswllt',
}

const steps: Readonly<Record<LadderStep, string>> = {
  spoc: 'y cyswllt',
  lead: 'arweinydd yr asiantaeth',
  'scrutiny-group': 'y Grŵp Craffu',
  'strategic-group': 'y Grŵp Strategol',
  'justice-board': 'yr LCJB, fel adroddiad heb fanylion achosion',
  'case-holders': 'y swyddog yn yr achos a’r erlynydd sy’n adolygu',
  supervisor: 'y goruchwyliwr neu reolwr RASSO',
  'unit-heads': 'ditectif arolygydd RASSO a phennaeth uned RASSO',
  'case-meeting': 'JOIM RASSO',
}

export const cy: ReasonsWords = {
  reason: (reason) => reasons[reason],
  request: (reason) => requests[reason],
  ground: (ground) => grounds[ground],
  step: (step) => steps[step],
}
