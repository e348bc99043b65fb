import type { ServiceMailWords } from './en.ts'

export const cy: ServiceMailWords = {
  subject: () => 'Liaison: rhywbeth i’ch gwasanaeth',
  // `nodyn` stays as it is after every number.
  count: (count) => `Mae ${count} nodyn atgoffa i’ch gwasanaeth yn Liaison.`,
  open: (link) => `Agorwch yn Teams:\n${link}`,
  ask: () => 'Yn Teams, ysgrifennwch at Liaison: fy nghamau gweithredu',
  unwatched: () => 'Does neb yn darllen atebion i’r cyfeiriad hwn. Os oes rhywun mewn perygl, ffoniwch 999.',
}
