import type { JoinEntryFacts } from './facts.ts'

const given = { organisation: 'harbour-light', role: 'isva', name: 'Grace Imaginer' } as const

export const samples: Readonly<Record<string, JoinEntryFacts>> = {
  one: {
    organisation: 'Harbour Light ISVA Service (demonstration)',
    entries: [{ id: 'harbour-light.grace-imaginer', name: 'Grace Imaginer', post: 'ISVA SPOC' }],
    given,
  },
  several: {
    organisation: 'Harbour Light ISVA Service (demonstration)',
    entries: [
      { id: 'harbour-light.grace-imaginer', name: 'Grace Imaginer', post: 'ISVA SPOC' },
      { id: 'harbour-light.grace-supposely', name: 'Grace Supposely' },
    ],
    given: { ...given, email: 'grace@harbour-light.isva.example' },
  },
}
