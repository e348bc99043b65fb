/** A fact inside a TextBlock, whose text is Markdown: what would be read as a link or as emphasis is left out. */
export const plain = (fact: string) => fact.replace(/[[\]*<>\\`]/g, '')

/** A link that a TextBlock shows as selectable text. */
export const link = (text: string, address: string) => `[${plain(text)}](${address})`

export const mailTo = (address: string) => `mailto:${encodeURIComponent(address).replace('%40', '@')}`

/** `tel:` with digits and a leading plus alone. */
export const telephone = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`

/** Opens a 1:1 chat in Teams. */
export const chatWith = (address: string) =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(address)}`

/** A label in one language or both, and its value once. */
export const labelled = (label: string, value: string) => `${label}: ${plain(value)}`
