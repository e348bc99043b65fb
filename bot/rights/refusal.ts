/**
 * Why a right was not given. `not-there`: there is no such record, or none for this person: the same answer to the byte.
 * `not-in-this-state`: it is there for them, but no longer to be changed so.
 */
export type Refusal =
  | 'not-there'
  | 'not-yours'
  | 'not-your-own'
  | 'not-in-this-state'
  | 'join-first'
  | 'busy'
  | 'changed-since'
