import type { JoinEntryWords } from './en.ts'

export const cy: JoinEntryWords = {
  summary: () => 'Ymuno â Liaison',
  heading: () => 'Ai chi yw un o’r rhain?',
  how: () => 'Mae’r bobl hyn yn y cyfeiriadur eisoes.',
  organisation: () => 'Sefydliad',
  me: (name) => `Fi yw hwn: ${name}`,
  none: () => 'Nid fi yw’r un o’r rhain',
  typed: () => 'Neu teipiwch y cyfan ar unwaith: ymuno sefydliad, gwaith, eich enw ar y rhestr',
}
