import type { ClockWords } from './en.ts'

export const cy: ClockWords = {
  summary: () => 'Cloc y treial hwn',
  now: (at) => `Mae’r cloc nawr yn dangos ${at.replace('T', ', ')}.`,
  backwards: () => 'Ymlaen yn unig y troir y cloc.',
  unreadable: () => 'Teipiwch, er enghraifft: cloc +1d, cloc +2h neu cloc P1DT2H',
}
