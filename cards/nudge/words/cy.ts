import type { NudgeWords } from './en.ts'

export const cy: NudgeWords = {
  summary: () => 'Mae rhywbeth ar gyfer gwasanaeth',
  something: () => 'Mae rhywbeth ar gyfer',
  how: () =>
    'Ysgrifennir at flwch post y gwasanaeth hefyd. I weld beth ydyw, ysgrifennwch at Liaison: fy nghamau gweithredu, neu: fy eitemau',
}
