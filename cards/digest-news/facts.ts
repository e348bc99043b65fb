/** An action that stands in a channel's digest is settled: said once under it, without its title. */
export interface DigestNewsFacts {
  readonly number: number
  readonly state: 'done' | 'not-needed'
}
