import { namesAnywhere } from './anywhere.ts'
import { namesAtCues } from './at-cues.ts'
import type { Name, Reading } from './name.ts'
import { strangeWords } from './strange.ts'

/** Whether a unit is part of one of these names. */
const within = (names: readonly Name[]) => {
  const taken = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
  return (at: number) => taken.has(at)
}

/** Every name in a text that is nobody's at work. */
export const namesIn = (reading: Reading): readonly Name[] => {
  const atCues = namesAtCues(reading)
  const named = [...atCues, ...namesAnywhere(reading, within(atCues))]
  return [...named, ...strangeWords(reading, within(named))]
}
