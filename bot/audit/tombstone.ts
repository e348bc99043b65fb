/** Where the tombstone of a chain of the log lies. A record's stands in the place of its first document. */
export const tombstoneId = 'tombstone'
