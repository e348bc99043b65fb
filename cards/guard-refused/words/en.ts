import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'
import type { RefusedKey } from '../facts.ts'

const system = 'Please record this in your case system.'

const belongs: Readonly<Record<RefusedKey, string>> = {
  'refused-person': `${system} Here the reference of the case is enough.`,
  'refused-evidence': `${system} Here, say what you are waiting for, and since when; not what it says.`,
  'refused-medical': `${system} Here, say what is needed and by when.`,
  'refused-adjustment': 'Say the adjustment, not the condition. For instance: “a break every 30 minutes”.',
  'refused-attachment': `${system} Files and pictures are not taken here.`,
  'refused-history': system,
  'guard-failed': 'That is my fault, not yours. Please try again in a few minutes, or speak to your contact directly.',
}

export const en = {
  summary: () => 'A private note from Liaison',
  heading: () => 'I have not kept that',
  found: (found: readonly FoundKind[]) => `It seems to hold: ${kinds.kinds(found)}.`,
  belongs: (key: RefusedKey) => belongs[key],
  notKept: () =>
    'Nothing of what you wrote is stored here. Your own message stays where you wrote it until you delete it.',
  wrong: () => 'That was wrong',
  typed: () => 'If it held nothing of the kind, press the button or type “that was wrong”. Only the kind is counted.',
}

export type GuardRefusedWords = typeof en
