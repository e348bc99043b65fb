import { z } from 'zod'
import type { AreaCode } from '../places/understanding.ts'
import { headFields } from '../records/shapes.ts'
import type { Store, Stored } from '../storage/port.ts'
import type { Day } from '../time/instant.ts'
import type { AreaSettings } from './domain/area-settings.ts'
import { noticeOn } from './domain/area-settings.ts'

/** What a local partnership has chosen, with the days from which it holds. */
export const storedSettings = z.object({
  id: z.literal('area-settings'),
  record: z.string().regex(/^area-settings\|/),
  kind: z.literal('area-settings'),
  v: z.literal(1),
  area: z.string(),
  notices: z
    .array(
      z
        .object({ audience: z.enum(['multi', 'justice']), channel: z.string().exactOptional(), from: z.iso.date() })
        .readonly(),
    )
    .readonly(),
  ...headFields,
})

export const settingsAt = (area: AreaCode) => ({ record: `area-settings|${area}`, id: 'area-settings' }) as const

export const settingsDocument = (settings: AreaSettings): Stored =>
  storedSettings.parse({ ...settings, ...settingsAt(settings.area), kind: 'area-settings', v: 1 })

/** Throws `ZodError` for a document of another shape. */
export const settingsOf = (document: Stored): AreaSettings => {
  const { area, notices } = storedSettings.parse(document)
  return { area, notices }
}

/** What an area has chosen; nothing yet where it has not. */
export const readSettings = async (store: Pick<Store, 'read'>, area: AreaCode): Promise<AreaSettings> => {
  const { record, id } = settingsAt(area)
  const found = await store.read('records', record, id)
  return found && found.value.kind === 'area-settings' ? settingsOf(found.value) : { area, notices: [] }
}

/** The Teams conversation of the channel that hears of an area's matters on a day; `undefined` where none does. */
export const noticeChannelOf = async (
  store: Pick<Store, 'read'>,
  area: AreaCode,
  audience: 'multi' | 'justice',
  day: Day,
): Promise<string | undefined> => noticeOn(await readSettings(store, area), audience, day)?.channel
