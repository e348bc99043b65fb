/** `notFound`: what was typed matched no organisation. */
export interface JoinPlaceFacts {
  readonly notFound: boolean
}
