export interface RefusedFacts {
  readonly why:
    | 'tenant'
    | 'starting'
    | 'too-long'
    | 'too-fast'
    | 'unknown-button'
    | 'malformed'
    | 'not-there'
    | 'not-yours'
    | 'not-your-own'
    | 'not-in-this-state'
    | 'join-first'
    | 'busy'
    | 'changed-since'
}
