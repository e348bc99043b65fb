import type { AskForPlaceFacts } from './facts.ts'

export const samples: Readonly<Record<string, AskForPlaceFacts>> = {
  'in-a-chat': { form: true },
  'in-a-channel': { form: false },
}
