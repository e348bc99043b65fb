import type { Area } from '../../directory/domain/model.ts'
import type { KitSpec } from './kit.ts'
import { titles } from './titles.ts'

const code = 'W15000002'
const officeHours = { days: [1, 2, 3, 4, 5], from: '08:30', to: '16:30' }

const police: KitSpec = {
  area: code,
  id: 'gwent-police',
  agency: 'police',
  names: { en: 'Gwent Police', cy: 'Heddlu Gwent' },
  serves: [code],
  domain: 'gwent.police.example',
  mailbox: 'rasso@gwent.police.example',
  phone: '029 2018 0100',
  confirmed: 3,
  people: [
    { name: 'Siân Ffuglen', phone: '029 2018 0101', language: 'cy', hours: officeHours },
    { name: 'Owain ap Stori', phone: '029 2018 0102', language: 'cy' },
    { name: 'Megan Dychmygol', phone: '029 2018 0103' },
    { name: 'Rhys Sampl-Rees', phone: '07700 900204', language: 'cy' },
  ],
  posts: [
    { kind: 'spoc', title: titles.inspector, holder: 'Siân Ffuglen', deputy: 'Owain ap Stori', confirmed: 3 },
    { kind: 'lead', title: titles.chiefInspector, holder: 'Megan Dychmygol', confirmed: 3 },
    { kind: 'member', title: titles.sergeant, holder: 'Owain ap Stori' },
    { kind: 'member', title: titles.investigator, holder: 'Rhys Sampl-Rees' },
  ],
}

const cps: KitSpec = {
  area: code,
  id: 'cps-cymru-wales',
  agency: 'cps',
  names: { en: 'CPS Cymru-Wales RASSO Unit', cy: 'Uned RASSO CPS Cymru-Wales' },
  serves: [code, 'W15000001', 'W15000003', 'W15000004'],
  cpsArea: 'cymru-wales',
  domain: 'cymru-wales.cps.example',
  mailbox: 'rasso@cymru-wales.cps.example',
  phone: '029 2018 0200',
  confirmed: 45,
  people: [
    { name: 'Elin ferch Chwedl', phone: '029 2018 0201', language: 'cy' },
    { name: 'Huw Enghraifft', phone: '029 2018 0202', language: 'cy', hours: officeHours },
    { name: 'Catrin Storybrook', phone: '029 2018 0203' },
    { name: 'Gethin Fictionby', phone: '029 2018 0204' },
  ],
  posts: [
    { kind: 'spoc', title: titles.cpsSpoc, holder: 'Elin ferch Chwedl', deputy: 'Huw Enghraifft', confirmed: 45 },
    { kind: 'lead', title: titles.unitHead, holder: 'Catrin Storybrook', confirmed: 45 },
    { kind: 'member', title: titles.deputyUnitHead, holder: 'Huw Enghraifft' },
    { kind: 'member', title: titles.prosecutor, holder: 'Gethin Fictionby' },
  ],
}

const golauBach: KitSpec = {
  area: code,
  id: 'golau-bach',
  agency: 'isva',
  names: { en: 'Golau Bach ISVA Service (demonstration)', cy: 'Gwasanaeth ISVA Golau Bach (arddangosiad)' },
  serves: [code],
  domain: 'golau-bach.isva.example',
  mailbox: 'isva@golau-bach.isva.example',
  phone: '029 2018 0300',
  confirmed: 17,
  people: [
    { name: 'Nia Enghraifft', phone: '029 2018 0301', language: 'cy', hours: officeHours },
    { name: 'Mared Supposely', phone: '029 2018 0302', language: 'cy' },
    { name: 'Delyth Ffuglen', phone: '029 2018 0303', language: 'cy' },
  ],
  posts: [
    { kind: 'spoc', title: titles.isvaSpoc, holder: 'Nia Enghraifft', deputy: 'Mared Supposely', confirmed: 17 },
    { kind: 'lead', title: titles.isvaManager, holder: 'Delyth Ffuglen', confirmed: 17 },
    { kind: 'member', title: titles.isva, holder: 'Mared Supposely' },
  ],
}

const office: KitSpec = {
  area: code,
  id: 'gwent-partnership',
  agency: 'partner',
  names: { en: 'Gwent Partnership Office', cy: 'Swyddfa Partneriaeth Gwent' },
  serves: [code],
  domain: 'gwent.partnership.example',
  mailbox: 'office@gwent.partnership.example',
  people: [
    { name: 'Lowri ap Stori', phone: '029 2018 0401', language: 'cy' },
    { name: 'Steffan Sampl-Rees', phone: '029 2018 0402', language: 'cy' },
    { name: 'Geraint Dychmygol', phone: '029 2018 0403', language: 'cy' },
    { name: 'Ffion Madeupson', phone: '029 2018 0404', language: 'cy' },
    { name: 'Alun Testerly', phone: '029 2018 0405', language: 'cy' },
  ],
  posts: [
    {
      kind: 'coordinator',
      title: titles.coordinator,
      holder: 'Lowri ap Stori',
      deputy: 'Steffan Sampl-Rees',
      confirmed: 15,
    },
    { kind: 'member', title: titles.deputyCoordinator, holder: 'Steffan Sampl-Rees' },
    { kind: 'chair', title: titles.scrutinyChair, holder: 'Geraint Dychmygol', confirmed: 60 },
    { kind: 'chair', title: titles.strategicChair, holder: 'Ffion Madeupson', confirmed: 60 },
    { kind: 'admin', title: titles.areaAdmin, holder: 'Alun Testerly', confirmed: 15 },
  ],
}

export const gwent: readonly KitSpec[] = [police, cps, golauBach, office]

export const gwentSettings: Area = {
  code,
  isvaMailbox: 'isva-updates@gwent.police.example',
  vloInbox: 'vlo@cymru-wales.cps.example',
  whereRecorded: "Cofnod yr achos, o dan 'Cymorth' / Case record, under 'Support'",
  isvaCpsRoute: 'SPOC to SPOC by email',
}
