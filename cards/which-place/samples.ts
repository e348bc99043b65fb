import type { WhichPlaceFacts } from './facts.ts'

const choice = (label: string) => ({ label, query: label })

export const samples: Readonly<Record<string, WhichPlaceFacts>> = {
  ashford: { asked: 'any', choices: ['Ashford, Kent', 'Ashford, Surrey', 'Ashford, Devon'].map(choice) },
  many: {
    asked: 'any',
    choices: [
      'Norton, Kent',
      'Norton, Essex',
      'Norton, Suffolk',
      'Norton, Devon',
      'Norton, Powys',
      'Norton, Durham',
      'Norton, Sussex',
    ].map(choice),
  },
}
