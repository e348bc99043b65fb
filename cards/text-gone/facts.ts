/** It says nothing of what stood there. */
export type TextGoneFacts = Readonly<Record<string, never>>
