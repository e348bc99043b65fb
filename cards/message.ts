/** An Adaptive Card as Teams takes it: version 1.5, under 25 KB. */
export interface Card {
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly [part: string]: unknown
}

/**
 * Everything Liaison sends is one of these: three strings for three readers.
 * `summary`: lock screen and banner; the kind of thing, no name, number or reason.
 * `text`: read out and found by search; never a URN, free text or a person of the case.
 * `card`: all that its reader may see, in reading order.
 */
export interface Message {
  readonly summary: string
  readonly text: string
  readonly card?: Card
}
