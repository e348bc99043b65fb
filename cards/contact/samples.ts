import type { ContactCardFacts } from './facts.ts'

export const samples: Readonly<Record<string, ContactCardFacts>> = {
  police: {
    agency: 'police',
    area: { code: 'E23000036', name: 'Avon and Somerset' },
    today: '2026-11-23',
    contact: {
      organisation: 'Avon and Somerset Police (demonstration)',
      role: 'RASSO Detective Inspector',
      name: 'Imogen Fernsby',
      phone: '0117 496 0101',
      email: 'imogen.fernsby@police.example',
      confirmedOn: '2026-11-22',
      stale: false,
      holds: { as: 'appointee' },
      entry: 'avon-and-somerset-police|spoc',
    },
  },
  'police-in-wales': {
    agency: 'police',
    area: { code: 'W15000003', name: 'South Wales', welshName: 'De Cymru' },
    today: '2026-11-23',
    contact: {
      organisation: 'Heddlu De Cymru (arddangosiad)',
      name: 'Gwenllian Tyddyn',
      email: 'gwenllian.tyddyn@police.example',
      stale: false,
      holds: { as: 'cover', for: 'Emrys Penlan', until: '2026-11-27' },
      entry: 'south-wales-police|spoc',
    },
  },
}
