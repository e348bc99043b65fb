import type { Config, LocalConfig } from '../../config/config.ts'
import { FileRefusal } from '../../storage/file-refusal.ts'
import { fileIn } from '../../storage/open.ts'
import type { WholeStore } from '../../storage/port.ts'
import { isThere } from '../../storage/sqlite-files.ts'
import type { Instant } from '../../time/instant.ts'
import type { StoreAction } from '../on-record.ts'

/** What the commands need: which store, who asks and when, and a way to speak. */
export interface CommandNeeds {
  readonly config: Config
  readonly open: () => Promise<WholeStore>
  readonly note: (store: WholeStore, action: StoreAction) => Promise<void>
  readonly now: Instant
  /** A line for the person at the keyboard. */
  readonly say: (line: string) => void
}

const noStore = (file: string) => new FileRefusal(`There is no store at ${file}: LIAISON_DATA_DIR says where it lies.`)

/** The embedded store's file and folder. Throws `FileRefusal` where the data lies in Cosmos DB. */
export const embedded = (config: Config): LocalConfig => {
  if (config.mode === 'local') return config
  throw new FileRefusal(
    'The data lies in Cosmos DB, which keeps its own backups: see infra/README.md. To take it elsewhere: npm run data -- export.',
  )
}

/** Where the embedded store lies. Throws `FileRefusal` when there is none. */
export const storeThere = async (config: Config): Promise<string> => {
  const file = fileIn(embedded(config))
  if (!(await isThere(file))) throw noStore(file)
  return file
}

/** Opens the store, hands it over, closes it. Nothing is made where there is none. */
export const opened = async <Result>(
  { config, open }: CommandNeeds,
  work: (store: WholeStore) => Promise<Result>,
): Promise<Result> => {
  if (config.mode === 'local') await storeThere(config)
  const store = await open()
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const grouped = new Intl.NumberFormat('en-GB')

/** `1 document`, `1,234 documents`. */
export const counted = (count: number, one = 'document'): string =>
  `${grouped.format(count)} ${one}${count === 1 ? '' : 's'}`
