import type { Area } from '../../directory/domain/model.ts'
import type { KitSpec } from './kit.ts'
import { titles } from './titles.ts'

const code = 'E23000036'
const officeHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

const police: KitSpec = {
  area: code,
  id: 'avon-and-somerset-police',
  agency: 'police',
  names: { en: 'Avon and Somerset Police' },
  serves: [code],
  domain: 'avon-and-somerset.police.example',
  mailbox: 'rasso@avon-and-somerset.police.example',
  phone: '0117 496 0100',
  confirmed: 12,
  people: [
    { name: 'Asha Samplewick', phone: '0117 496 0101', hours: officeHours },
    { name: 'Tom Inventon', phone: '0117 496 0102' },
    { name: 'Marcus Fictionby', phone: '0117 496 0103' },
    { name: 'Leila Testerly', phone: '07700 900104' },
  ],
  posts: [
    { kind: 'spoc', title: titles.inspector, holder: 'Asha Samplewick', deputy: 'Tom Inventon', confirmed: 12 },
    { kind: 'lead', title: titles.chiefInspector, holder: 'Marcus Fictionby', confirmed: 20 },
    { kind: 'member', title: titles.sergeant, holder: 'Tom Inventon' },
    { kind: 'member', title: titles.investigator, holder: 'Leila Testerly' },
  ],
}

const cps: KitSpec = {
  area: code,
  id: 'cps-south-west',
  agency: 'cps',
  names: { en: 'CPS South West RASSO Unit' },
  serves: [code, 'E23000035', 'E23000037'],
  cpsArea: 'south-west',
  domain: 'south-west.cps.example',
  mailbox: 'rasso@south-west.cps.example',
  phone: '0117 496 0200',
  confirmed: 30,
  people: [
    { name: 'Omar Exampleby', phone: '0117 496 0201' },
    { name: 'Hannah Makebelieve', phone: '0117 496 0202', hours: officeHours },
    { name: 'Judith Notareal', phone: '0117 496 0203' },
    { name: 'Kwame Pretendley', phone: '0117 496 0204' },
  ],
  posts: [
    {
      kind: 'spoc',
      title: titles.cpsSpoc,
      holder: 'Omar Exampleby',
      deputy: 'Hannah Makebelieve',
      confirmed: 30,
      away: { from: -3, to: 4 },
    },
    { kind: 'lead', title: titles.unitHead, holder: 'Judith Notareal', confirmed: 30 },
    { kind: 'member', title: titles.deputyUnitHead, holder: 'Hannah Makebelieve' },
    { kind: 'member', title: titles.prosecutor, holder: 'Kwame Pretendley' },
  ],
}

const harbourLight: KitSpec = {
  area: code,
  id: 'harbour-light',
  agency: 'isva',
  names: { en: 'Harbour Light ISVA Service (demonstration)' },
  serves: [code],
  domain: 'harbour-light.isva.example',
  mailbox: 'isva@harbour-light.isva.example',
  phone: '0117 496 0300',
  confirmed: 5,
  people: [
    { name: 'Grace Imaginer', phone: '0117 496 0301', hours: officeHours },
    { name: 'Jasmine Supposely', phone: '0117 496 0302' },
    { name: 'Niamh Storybrook', phone: '0117 496 0303' },
  ],
  posts: [
    { kind: 'spoc', title: titles.isvaSpoc, holder: 'Grace Imaginer', deputy: 'Jasmine Supposely', confirmed: 5 },
    { kind: 'lead', title: titles.isvaManager, holder: 'Niamh Storybrook', confirmed: 5 },
    { kind: 'member', title: titles.isva, holder: 'Jasmine Supposely' },
  ],
}

/** Bristol and South Gloucestershire only, three days a week. */
const causeway: KitSpec = {
  area: code,
  id: 'causeway',
  agency: 'isva',
  names: { en: 'Causeway ISVA Service (demonstration)' },
  serves: ['E06000023', 'E06000025'],
  domain: 'causeway.isva.example',
  phone: '0117 496 0345',
  people: [
    {
      name: 'Ruth Rehearsall',
      phone: '0117 496 0346',
      hours: { days: [2, 3, 4], from: '09:30', to: '15:30', otherwise: '0117 496 0345' },
    },
  ],
  posts: [{ kind: 'spoc', title: titles.isvaSpoc, holder: 'Ruth Rehearsall', confirmed: 104 }],
}

/** Somerset only, and nothing but a mailbox. */
const levels: KitSpec = {
  area: code,
  id: 'levels',
  agency: 'isva',
  names: { en: 'Levels Support Service (demonstration)' },
  serves: ['E06000066'],
  domain: 'levels.isva.example',
  mailbox: 'contact@levels.isva.example',
  confirmed: 61,
  people: [],
  posts: [],
}

const office: KitSpec = {
  area: code,
  id: 'avon-and-somerset-partnership',
  agency: 'partner',
  names: { en: 'Avon and Somerset Partnership Office' },
  serves: [code],
  domain: 'avon-and-somerset.partnership.example',
  mailbox: 'office@avon-and-somerset.partnership.example',
  people: [
    { name: 'Carys Enghraifft', phone: '0117 496 0401' },
    { name: 'Ben Mockingham', phone: '0117 496 0402' },
    { name: 'Farah Demoworth', phone: '0117 496 0403' },
    { name: 'Stephen Fablewood', phone: '0117 496 0404' },
    { name: 'Priya Madeupson', phone: '0117 496 0405' },
  ],
  posts: [
    {
      kind: 'coordinator',
      title: titles.coordinator,
      holder: 'Carys Enghraifft',
      deputy: 'Ben Mockingham',
      confirmed: 8,
    },
    { kind: 'member', title: titles.deputyCoordinator, holder: 'Ben Mockingham' },
    { kind: 'chair', title: titles.scrutinyChair, holder: 'Farah Demoworth', confirmed: 40 },
    { kind: 'chair', title: titles.strategicChair, holder: 'Stephen Fablewood', confirmed: 40 },
    { kind: 'admin', title: titles.areaAdmin, holder: 'Priya Madeupson', confirmed: 8 },
  ],
}

export const avonAndSomerset: readonly KitSpec[] = [police, cps, harbourLight, causeway, levels, office]

export const avonAndSomersetSettings: Area = {
  code,
  isvaMailbox: 'isva-updates@avon-and-somerset.police.example',
  vloInbox: 'vlo@south-west.cps.example',
  whereRecorded: 'Officer in the case, in the record of support; then the MG3',
  isvaCpsRoute: "Through the RASSO unit's mailbox",
}
