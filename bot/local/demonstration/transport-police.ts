import type { KitSpec } from './kit.ts'
import { titles } from './titles.ts'

/** An organisation without an area: it answers for itself, and records for itself. */
export const transportPolice: KitSpec = {
  area: 'BTP',
  id: 'british-transport-police',
  agency: 'police',
  names: { en: 'British Transport Police', cy: 'Heddlu Trafnidiaeth Prydain' },
  serves: ['BTP'],
  domain: 'transport.police.example',
  mailbox: 'rasso@transport.police.example',
  phone: '020 7946 0700',
  confirmed: 26,
  people: [
    { name: 'Imogen Demoworth', phone: '020 7946 0701' },
    { name: 'Yusuf Fablewood', phone: '020 7946 0702' },
    { name: 'Carol Mockingham', phone: '020 7946 0703' },
  ],
  posts: [
    { kind: 'spoc', title: titles.inspector, holder: 'Imogen Demoworth', deputy: 'Yusuf Fablewood', confirmed: 26 },
    { kind: 'lead', title: titles.chiefInspector, holder: 'Carol Mockingham', confirmed: 26 },
    { kind: 'member', title: titles.sergeant, holder: 'Yusuf Fablewood' },
    { kind: 'admin', title: titles.areaAdmin, holder: 'Carol Mockingham', confirmed: 26 },
  ],
}
