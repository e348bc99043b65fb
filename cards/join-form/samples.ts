import type { JoinFormFacts } from './facts.ts'

const near = [
  { id: 'avon-and-somerset-police', organisation: 'Avon and Somerset Police' },
  { id: 'cps-south-west', organisation: 'CPS South West RASSO Unit' },
  { id: 'harbour-light', organisation: 'Harbour Light ISVA Service (demonstration)' },
]

export const samples: Readonly<Record<string, JoinFormFacts>> = {
  empty: { organisations: near, more: 0, given: { name: 'Grace Imaginer' }, problems: [] },
  narrowed: {
    organisations: near,
    more: 4,
    given: {},
    problems: [],
  },
  'came-back': {
    organisations: near.slice(0, 1),
    more: 0,
    given: {
      organisation: 'avon-and-somerset-police',
      role: 'isva',
      name: 'Grace Imaginer',
      email: 'grace@harbour-light.isva.example',
    },
    problems: ['isva-elsewhere'],
  },
}
