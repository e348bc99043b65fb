/** Told of each request to the service behind a store: what it charged, in request units, that it held back (429), and what its clock shows. */
export interface Meter {
  readonly charged: (operation: 'read' | 'query' | 'write', units: number) => void
  readonly throttled: () => void
  /** Milliseconds since 1970, to the second. */
  readonly dated?: (at: number) => void
}

export const unmetered: Meter = { charged: () => {}, throttled: () => {} }
