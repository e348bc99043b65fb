import type { Store } from '../storage/port.ts'
import type { Directory } from './domain/model.ts'
import { loadDirectory, readVersion } from './load.ts'

/** Milliseconds. The head is asked at most this often, and only while somebody asks. */
const checkAfter = 5_000
/** Older than this, an answer waits for the head. */
const waitAfter = 10_000
/** While the store can't be reached, memory answers up to this age; then the fault shows. */
const faultAfter = 60_000

export interface HoldNeeds {
  readonly store: Store
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  /** Told of a check that failed while memory could still answer. */
  readonly onFault?: (error: unknown) => void
}

interface Held {
  readonly directory: Directory
  /** When it was last known to be current: the start of the read that said so. */
  readonly asOf: number
}

/**
 * The directory as one instance holds it. An answer comes from memory and is at most ten seconds old: from five on the version is
 * checked in the background, from ten on first. Throws what the store threw when it could not be reached for a minute.
 */
export const holdDirectory = ({ store, elapsed, onFault }: HoldNeeds) => {
  let held: Held | undefined
  let checking: Promise<Held> | undefined
  let checkedAt = Number.NEGATIVE_INFINITY
  let changes = 0

  const check = async (): Promise<Held> => {
    const asOf = elapsed()
    const seen = changes
    const isCurrent = held && (await readVersion(store)) === held.directory.version
    const directory = held && isCurrent ? held.directory : (await loadDirectory(store)).directory
    // What was read while this instance changed the directory may be from before: good for whoever waits, not to be kept.
    const read = { directory, asOf: seen === changes ? asOf : Number.NEGATIVE_INFINITY }
    if (seen === changes || !held) held = read
    return read
  }

  /** One check at a time; whoever asks meanwhile shares it. */
  const startCheck = (): Promise<Held> => {
    checkedAt = elapsed()
    if (checking) return checking
    const started = check().finally(() => {
      if (checking === started) checking = undefined
    })
    checking = started
    return started
  }

  const answerAfterFault = (error: unknown): Directory => {
    if (!held || elapsed() - held.asOf >= faultAfter) throw error
    onFault?.(error)
    return held.directory
  }

  const current = async (): Promise<Directory> => {
    if (!held) return (await startCheck()).directory
    const age = elapsed() - held.asOf
    if (age < checkAfter) return held.directory
    const isTriedJustNow = elapsed() - checkedAt < checkAfter && checking === undefined
    if (isTriedJustNow && age < faultAfter) return held.directory
    const started = startCheck()
    if (age >= waitAfter) return started.then(({ directory }) => directory, answerAfterFault)
    started.catch((error) => onFault?.(error))
    return held.directory
  }

  return {
    current,
    /** As it was last read, however long ago; nothing before the first time. */
    held: () => held?.directory,
    /** This instance changed the directory: whoever asks next waits for what is there now. */
    forget: () => {
      changes += 1
      checking = undefined
      if (held) held = { ...held, asOf: Number.NEGATIVE_INFINITY }
    },
  }
}
