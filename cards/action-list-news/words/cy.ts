import type { ActionListNewsWords } from './en.ts'

export const cy: ActionListNewsWords = {
  summary: () => 'Y rhestr o gamau gweithredu a ludwyd gennych',
  saved: (count) => `Camau gweithredu a gadwyd: ${count}.`,
  group: () => 'Grŵp',
  numbers: () => 'Eu rhifau',
  leftOut: (rows) => `Rhesi a adawyd allan: ${rows.join(', ')}.`,
  dropped: () => 'Gollyngwyd y rhestr. Ni chedwir dim ohoni.',
  none: () => 'Nid oes rhestr o gamau gennych yn aros. I ddechrau un, teipiwch “camau ychwanegu llawer”.',
}
