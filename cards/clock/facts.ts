/** Local mode alone. `at` is London wall-clock time, `2026-11-24T10:00`. */
export type ClockFacts = { readonly at: string } | { readonly refused: 'backwards' | 'unreadable' }
