import type { TextGoneFacts } from './facts.ts'

export const samples: Readonly<Record<string, TextGoneFacts>> = { gone: {} }
