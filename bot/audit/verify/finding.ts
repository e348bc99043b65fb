/** The first broken link: where it is and what is wrong with it. `number` counts from 1. */
export interface Finding {
  readonly container: 'records' | 'log'
  readonly record: string
  readonly number?: number
  readonly what:
    | 'missing'
    | 'changed'
    | 'out-of-order'
    | 'head-disagrees'
    | 'head-missing'
    | 'copy-missing'
    | 'copy-changed'
    | 'text-missing'
    | 'text-changed'
    | 'text-not-erased'
    | 'tombstone-disagrees'
    | 'unsettled'
}

const said: { readonly [What in Finding['what']]: string } = {
  missing: 'is missing',
  changed: 'was changed after it was written, or put there',
  'out-of-order': 'does not follow the one before it',
  'head-disagrees': 'is not what the record itself counts as its last event',
  'head-missing': 'is there, and the record itself is not',
  'copy-missing': 'was never copied to the log, or its copy was removed',
  'copy-changed': 'is not what its copy in the log says',
  'text-missing': 'has a text that was removed without being erased on record',
  'text-changed': 'has a text that was changed after it was written',
  'text-not-erased': 'has a text beside it that no event knows, or that was erased on record',
  'tombstone-disagrees': 'and those before it are not what the purge recorded',
  unsettled: 'could not be checked, because the record kept changing: check again',
}

/** The finding in one line. */
export const sentenceOf = ({ container, record, number, what }: Finding): string => {
  const link = container === 'log' ? 'entry' : 'event'
  return `${record}: ${number === undefined ? 'the record' : `${link} ${number}`} ${said[what]}.`
}
