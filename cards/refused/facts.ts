export interface RefusedFacts {
  readonly why: 'tenant' | 'too-long' | 'unknown-button' | 'malformed'
}
