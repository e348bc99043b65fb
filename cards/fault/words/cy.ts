import type { FaultWords } from './en.ts'

export const cy: FaultWords = {
  summary: () => 'Ni weithiodd hynny',
  text: (reference) =>
    `Ni weithiodd hynny, a ni sydd ar fai. Rhowch gynnig arall arni ymhen munud. Os bydd yn digwydd eto, dyfynnwch ${reference} i’ch gweinyddwr.`,
}
