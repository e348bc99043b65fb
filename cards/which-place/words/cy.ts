import type { WhichPlaceWords } from './en.ts'

export const cy: WhichPlaceWords = {
  summary: () => 'Un cwestiwn am y lle',
  text: () => 'Pa le ydych chi’n ei olygu?',
  why: () => 'Mae mwy nag un lle yn cyfateb i’r hyn a deipioch.',
  place: () => 'Lle',
  choose: () => 'Dewiswch le',
  missing: () => 'Dewiswch le yn gyntaf.',
  show: () => 'Dangos cysylltiadau',
}
