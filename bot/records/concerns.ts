import { z } from 'zod'
import type { Stored } from '../storage/port.ts'
import type { Concerns } from './shapes.ts'
import { concernFields } from './shapes.ts'

const concerning = z.looseObject(concernFields)

/** The area and the audience of a record, from its first document; nothing where it has none. */
export const concernsOf = (document: Stored | undefined): Concerns => {
  const { area, audience } = concerning.safeParse(document).data ?? {}
  return { ...(area === undefined ? {} : { area }), ...(audience === undefined ? {} : { audience }) }
}
