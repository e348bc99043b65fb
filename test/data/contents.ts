import { everyDocument } from '../../bot/storage/pages.ts'
import type { Stored, WholeStore } from '../../bot/storage/port.ts'
import { guarded, stage, thing } from '../records/acting.ts'

/** Everything in a store, by place, as it lies there. */
export const contentsOf = async (store: Pick<WholeStore, 'walk'>): Promise<Readonly<Record<string, Stored>>> => {
  const found: Record<string, Stored> = {}
  for (const container of ['records', 'log'] as const)
    for await (const { value } of everyDocument(store, container))
      found[`${container} ${value.record} ${value.id}`] = value
  return found
}

/** Records with timelines, texts and copies in the log; one of them longer than a page. */
export const live = async (store: WholeStore): Promise<void> => {
  const { change, records } = stage(store)
  for (let n = 0; n < 12; n++)
    await change(`thing|${n}`, (current) => ({
      document: current ?? thing(`thing|${n}`),
      texts: [{ field: 'note', text: guarded(`Words of ${n}, ŵ and 🙂`) }],
    }))
  for (let n = 0; n < 60; n++) await change('thing|long', () => ({}))
  await records.settled()
}
