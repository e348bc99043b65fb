import type { OutOfDateFacts } from './facts.ts'

export const samples: Readonly<Record<string, OutOfDateFacts>> = {
  'somebody-can-change-it': { whoCanChange: 'Odette Marlowe (Coordinator)' },
  'nobody-known': {},
}
