import type { Directory } from '../../bot/directory/domain/model.ts'
import { loadDirectory, readVersion } from '../../bot/directory/load.ts'
import type { Store } from '../../bot/storage/port.ts'

/** The directory as the store has it now: read again whenever its version has changed. */
export const currentDirectory = (store: Store) => {
  let read: Directory | undefined
  return async (): Promise<Directory> => {
    if (read?.version !== (await readVersion(store))) read = (await loadDirectory(store)).directory
    return read
  }
}
