import type { en } from './en.ts'

export const cy: typeof en = {
  police: () => 'Heddlu',
  cps: () => 'GEG',
  isva: () => 'ISVA',
}
