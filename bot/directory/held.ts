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
export const holdDirectory = ({ store, elapsed, onFault }: HoldNeeds): (() => Promise<Directory>) => {
  let held: Held | undefined
  let checking: Promise<Held> | undefined
  let checkedAt = Number.NEGATIVE_INFINITY

  const check = async (): Promise<Held> => {
    const asOf = elapsed()
    const isCurrent = held && (await readVersion(store)) === held.directory.version
    const directory = held && isCurrent ? held.directory : (await loadDirectory(store)).directory
    held = { directory, asOf }
    return held
  }

  /** One check at a time; whoever asks meanwhile shares it. */
  const startCheck = (): Promise<Held> => {
    checkedAt = elapsed()
    checking ??= check().finally(() => {
      checking = undefined
    })
    return checking
  }

  const answerAfterFault = (error: unknown): Directory => {
    if (!held || elapsed() - held.asOf >= faultAfter) throw error
    onFault?.(error)
    return held.directory
  }

  return async () => {
    if (!held) return (await startCheck()).directory
    const age = elapsed() - held.asOf
    if (age < checkAfter) return held.directory
    const isTriedJustNow = elapsed() - checkedAt < checkAfter && checking === undefined
    if (isTriedJustNow && age < faultAfter) return held.directory
    const check = startCheck()
    if (age >= waitAfter) return check.then(({ directory }) => directory, answerAfterFault)
    check.catch((error) => onFault?.(error))
    return held.directory
  }
}
