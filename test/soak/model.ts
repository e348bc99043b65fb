/** Something that a person was told is done. */
export interface Claim {
  readonly record: string
  /** The event that it must have left. */
  readonly action: string
  readonly oid: string
}

/** A record that a person was told is there, with words of its own. */
export interface Made {
  readonly record: string
  readonly mark: string
  /** Asks for it by typing; the answer has to hold the mark. */
  readonly asks: string
  readonly by: string
}

/** What must be true, because the bot said so; what nobody answered may be true or not. */
export const modelOf = () => {
  const claims: Claim[] = []
  const made: Made[] = []
  return {
    claims: claims as readonly Claim[],
    made: made as readonly Made[],
    claim: (claim: Claim) => void claims.push(claim),
    make: (one: Made) => void made.push(one),
  }
}

export type Model = ReturnType<typeof modelOf>
