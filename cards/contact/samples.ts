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
}
