/** The ids of the events that the nth commit of the child process makes. */
export const eventsOf = (commit: number): readonly string[] =>
  Array.from({ length: 40 }, (_, event) => `event-${commit}-${event}`)
