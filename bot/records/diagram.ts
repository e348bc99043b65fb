/** The steps of one kind of record, as its table says them. */
export interface Table<State extends string, Step extends string> {
  /** What may be done in each state, in the order in which it is drawn. */
  readonly next: Readonly<Record<State, readonly Step[]>>
  /** Where a step leads; one that is not here leaves the record in its state. */
  readonly leadsTo: Readonly<Partial<Record<Step, State>>>
  /** The step that makes a record, and the state in which it begins. */
  readonly begins: readonly [step: string, state: NoInfer<State>]
}

const fence = '```'

/** Mermaid reads a hyphen in the name of a state as its own. */
const named = (state: string) => state.replaceAll('-', '_')

const arrow = (from: string, to: string, steps: readonly string[]) =>
  `  ${named(from)} --> ${named(to)} : ${steps.join(', ')}`

/** Steps that lead the same way share an arrow. */
const arrowsFrom = <State extends string, Step extends string>(
  state: State,
  { next, leadsTo }: Table<State, Step>,
): readonly string[] => {
  const byEnd = Map.groupBy(next[state], (step): string => leadsTo[step] ?? state)
  return [...byEnd].map(([to, steps]) => arrow(state, to, steps))
}

/** A table of states as a mermaid diagram: what the code runs on is what is drawn. */
export const stateDiagram = <State extends string, Step extends string>(
  states: readonly State[],
  table: Table<State, Step>,
): string => {
  const [step, first] = table.begins
  const aliases = states.filter((state) => state.includes('-')).map((state) => `  state "${state}" as ${named(state)}`)
  const begin = `  [*] --> ${named(first)} : ${step}`
  const arrows = states.flatMap((state) => arrowsFrom(state, table))
  return ['stateDiagram-v2', ...aliases, begin, ...arrows].join('\n')
}

/** A page with a diagram between its marks, `<!-- states -->` unless told. Throws when the page has no marks. */
export const withDiagram = (page: string, diagram: string, mark = 'states'): string => {
  const [opens, closes] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [start, end] = [page.indexOf(opens), page.indexOf(closes)]
  if (start < 0 || end < start) throw new Error(`The page has no ${opens} … ${closes}.`)
  return `${page.slice(0, start + opens.length)}\n${fence}mermaid\n${diagram}\n${fence}\n${page.slice(end)}`
}
