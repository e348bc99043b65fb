import type { OutOfDateWords } from './en.ts'

export const cy: OutOfDateWords = {
  summary: () => 'Diolch am roi gwybod',
  text: () => 'Diolch. Nodwyd y gall y cofnod hwn fod wedi dyddio.',
  whoCanChange: () => 'Pwy all ei newid',
}
