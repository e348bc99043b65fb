import type { GroupFault, GroupValues } from '../../cards/group-form/facts.ts'
import type { AreaCode } from '../places/understanding.ts'
import type { Actor } from '../rights/roles.ts'
import { defaultsOf } from './domain/defaults.ts'
import type { Group } from './domain/group.ts'
import { readGroupType } from './domain/naming.ts'
import type { GroupsNeeds } from './needs.ts'

/** What is fixed when a group is put on record. */
export type FixedRead =
  | { readonly ok: true; readonly fixed: Pick<Group, 'area' | 'type' | 'audience'> }
  | { readonly ok: false; readonly faults: readonly GroupFault[] }

interface Choosing {
  readonly actor: Actor
  /** The areas in which the asker may put one on record. */
  readonly areas: readonly AreaCode[]
}

/** The area's code from the form, or its name as somebody typed it; with one area alone it need not be said. */
const areaOf = (said: string, areas: readonly AreaCode[], { resolve }: Pick<GroupsNeeds, 'resolve'>) => {
  if (said === '') return areas.length === 1 ? areas[0] : undefined
  if (areas.includes(said)) return said
  const [only, ...others] = resolve(said).areas.filter((area) => areas.includes(area))
  return others.length === 0 ? only : undefined
}

const audienceOf = (said: string, usual: Group['audience'], { seesJustice }: Actor): Group['audience'] | GroupFault => {
  if (said === 'everyone') return 'multi'
  if (said === 'police-and-cps') return seesJustice ? 'justice' : 'readers'
  if (said !== '' && said !== 'usual') return 'readers'
  return usual === 'justice' && !seesJustice ? 'type-not-yours' : usual
}

/** Reads area, type and who can see it: chosen once, since what was shown to all can't be narrowed afterwards. */
export const readFixed = (
  { area: saidArea = '', type: saidType = '', readers = '' }: GroupValues,
  { actor, areas }: Choosing,
  needs: Pick<GroupsNeeds, 'resolve'>,
): FixedRead => {
  const area = areaOf(saidArea, areas, needs)
  const type = readGroupType(saidType)
  const audience = type && audienceOf(readers, defaultsOf(type).audience, actor)
  if (area !== undefined && type !== undefined && (audience === 'multi' || audience === 'justice'))
    return { ok: true, fixed: { area, type, audience } }
  const faults: readonly (GroupFault | undefined)[] = [
    area === undefined ? 'area' : undefined,
    type === undefined ? 'type' : undefined,
    audience === 'multi' || audience === 'justice' ? undefined : audience,
  ]
  return { ok: false, faults: faults.filter((fault) => fault !== undefined) }
}
