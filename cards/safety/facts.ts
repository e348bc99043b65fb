/** It is the same for everybody: what was written plays no part in it. */
export type SafetyFacts = Readonly<Record<string, never>>
