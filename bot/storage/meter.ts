/** Told of each request to the service behind a store: what it charged, in request units, and that it held back (429). */
export interface Meter {
  readonly charged: (operation: 'read' | 'query' | 'write', units: number) => void
  readonly throttled: () => void
}

export const unmetered: Meter = { charged: () => {}, throttled: () => {} }
