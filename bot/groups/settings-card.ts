import type { AreaSettingsFacts, SettingsNote } from '../../cards/area-settings/facts.ts'
import { areaSettingsMessage } from '../../cards/area-settings/index.ts'
import type { AreaCode } from '../places/understanding.ts'
import { dayOf } from '../time/instant.ts'
import type { Turn } from '../turns/turn.ts'
import { areasStewardedBy } from './areas.ts'
import { noticeOn } from './domain/area-settings.ts'
import type { GroupsNeeds } from './needs.ts'
import { areaName } from './place-name.ts'
import { readSettings } from './stored-settings.ts'

export interface ShowingSettings {
  readonly note?: SettingsNote
  readonly people?: readonly string[]
}

const mostAreas = 12

/** The settings of some areas as the asker may read them. */
export const settingsCard = async (
  needs: Pick<GroupsNeeds, 'store' | 'actor' | 'directory' | 'places'>,
  turn: Turn,
  areas: readonly AreaCode[],
  { note, people = [] }: ShowingSettings = {},
) => {
  const { language } = turn
  const [today, actor, directory] = [dayOf(turn.at), await needs.actor(turn.who), await needs.directory()]
  const stewarded = areasStewardedBy(actor, directory, needs.places)
  const all = await Promise.all(areas.slice(0, mostAreas).map((area) => readSettings(needs.store, area)))
  const shown: AreaSettingsFacts['areas'] = all.map((settings) => {
    const [everyone, police] = [noticeOn(settings, 'multi', today), noticeOn(settings, 'justice', today)]
    return {
      area: areaName(settings.area, needs, language),
      everyone: everyone?.channel === undefined ? undefined : everyone.from,
      policeAndCps: actor.seesJustice && police?.channel !== undefined ? police.from : undefined,
    }
  })
  return areaSettingsMessage(
    {
      ...{ note, people, today },
      areas: shown,
      seesPoliceAndCps: actor.seesJustice,
      mayChange: stewarded.length > 0,
    },
    language,
  )
}
