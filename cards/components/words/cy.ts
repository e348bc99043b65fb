import type { ComponentWords } from './en.ts'

const names = [
  'Pwyntiau cyswllt unigol',
  'Grŵp strategol',
  'Grŵp craffu',
  'Dysgu a pherthynas dda',
  'Atgyfeirio, a rhoi gwybod i GEG',
  'Penderfyniadau dim camau pellach',
  'Rhannu gwybodaeth',
  'Olyniaeth',
  'Llwybrau cyfathrebu',
  'Cydraddoldeb',
  'Anghenion cymorth a mesurau arbennig',
  'Cymorth yn y llys',
] as const

export const cy: ComponentWords = { component: (number) => names[number - 1] ?? '' }
