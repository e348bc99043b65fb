import type { DigestNewsWords } from './en.ts'

export const cy: DigestNewsWords = {
  summary: () => 'Mae cam gweithredu wedi’i setlo',
  done: (number) => `Mae cam gweithredu ${number} wedi’i gwblhau. Diolch.`,
  'not-needed': (number) => `Nid oes angen cam gweithredu ${number} mwyach.`,
}
