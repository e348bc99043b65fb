import type { ActionWhichWords } from './en.ts'

export const cy: ActionWhichWords = {
  summary: () => 'Cam gweithredu cyfarfod',
  which: (number) => `Mae gan sawl grŵp gam gweithredu ${number}. Pa un ydych chi’n ei olygu?`,
  none: (number) =>
    number > 0
      ? `Ni chefais hyd i gam gweithredu ${number} y gallwch ei agor. I weld eich rhai chi, teipiwch: fy nghamau gweithredu`
      : 'Ni enwyd cam gweithredu. Rhowch ei rif, er enghraifft: cam 3. I weld eich rhai chi, teipiwch: fy nghamau gweithredu',
}
