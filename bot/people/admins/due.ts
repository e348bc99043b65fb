import type { Language } from '../../../cards/language.ts'
import { toldMessage } from '../../../cards/told/index.ts'
import type { Renderers, Timers } from '../../delivery/brings.ts'
import { organisationOf } from '../../directory/records.ts'
import type { Headed, Owed, Rendered } from '../../records/contract.ts'
import { areasOf } from '../domain/areas.ts'
import type { PeopleNeeds } from '../needs.ts'
import { areaName } from './shown.ts'

const telling =
  (needs: PeopleNeeds, what: 'admin-made' | 'admin-ended') =>
  async (_owed: Owed, record: Headed | undefined): Promise<Rendered> => {
    if (!record) return { dropped: 'gone' }
    const areas = areasOf(organisationOf(record).organisation, needs.places)
    const area = (language: Language) => areas.map((code) => areaName(code, needs, language)).join(', ')
    return { message: (language) => toldMessage({ what, area: area(language) }, language), record: record.record }
  }

export const adminRenderers = (needs: PeopleNeeds): Renderers => ({
  'admins.made': telling(needs, 'admin-made'),
  'admins.ended': telling(needs, 'admin-ended'),
})

/** Owed with each change of the directory, so that every instance hears of it even when the one that made it stopped there. */
export const adminTimers = ({ raiseVersion }: PeopleNeeds): Timers => ({
  'people.raise': async () => {
    await raiseVersion()
  },
})
