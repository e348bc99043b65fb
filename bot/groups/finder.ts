import type { AreaCode, Understanding } from '../places/understanding.ts'
import { everyPage } from '../storage/pages.ts'
import type { Store } from '../storage/port.ts'
import type { Group } from './domain/group.ts'
import { groupsCalled } from './domain/naming.ts'
import { groupsOfArea, groupsOfChannel } from './queries.ts'
import { groupAt, groupOf } from './stored.ts'

export interface FinderNeeds {
  readonly store: Pick<Store, 'read' | 'query'>
  readonly resolve: (text: string) => Understanding
}

/** Finds groups as they are stored now. Who asks, and whether they may know of one, is for its caller to ask by right. */
export interface GroupFinder {
  /** Those that stand. */
  readonly ofArea: (area: AreaCode) => Promise<readonly Group[]>
  /** The group that a channel is linked to. */
  readonly ofChannel: (conversation: string) => Promise<Group | undefined>
  readonly read: (record: string) => Promise<Group | undefined>
  /** Those of some areas that a text may mean: "scrutiny", "scrutiny group, Gwent". An empty text means them all. */
  readonly named: (text: string, areas: readonly AreaCode[]) => Promise<readonly Group[]>
}

/** "Scrutiny group, Gwent": what stands behind the last comma may say where. */
const splitPlace = (text: string): readonly [name: string, place: string] => {
  const comma = text.lastIndexOf(',')
  return comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma + 1).trim()]
}

export const groupFinder = ({ store, resolve }: FinderNeeds): GroupFinder => {
  const ofArea = async (area: AreaCode): Promise<readonly Group[]> => {
    const found: Group[] = []
    for await (const { value } of everyPage(store, groupsOfArea, { area })) found.push(groupOf(value))
    return found.filter(({ state }) => state === 'standing')
  }

  const ofAreas = async (areas: readonly AreaCode[]) => (await Promise.all(areas.map(ofArea))).flat()

  return {
    ofArea,
    ofChannel: async (conversation) => {
      const { items } = await store.query(groupsOfChannel, { conversation }, { limit: 10 })
      return items.map(({ value }) => groupOf(value)).find(({ state }) => state === 'standing')
    },
    read: async (record) => {
      const found = record.startsWith('group|') ? await store.read('records', record, groupAt(record).id) : undefined
      return found && found.value.kind === 'group' ? groupOf(found.value) : undefined
    },
    named: async (text, areas) => {
      const groups = await ofAreas(areas)
      const [name, place] = splitPlace(text)
      const meant = place === '' ? [] : resolve(place).areas
      const there = groups.filter(({ area }) => meant.includes(area))
      const whole = groupsCalled(groups, text)
      return meant.length > 0 && there.length > 0 ? groupsCalled(there, name) : whole
    },
  }
}
