import type { Agency, Directory, Organisation } from '../directory/domain/model.ts'
import { partyOn } from '../directory/domain/party.ts'
import { organisationsFor, postsFor, serves } from '../directory/domain/serving.ts'
import type { Audience } from '../escalations/domain/reasons.ts'
import { groupFinder } from '../groups/finder.ts'
import { meetingsOf, nextOf } from '../meetings/find.ts'
import { wayToParty } from '../reminders/place/reach.ts'
import type { Day } from '../time/instant.ts'
import type { Agenda } from './domain/rehearsal.ts'
import type { DrillNeeds } from './needs.ts'

/** Whom an area cannot do without: of those alone who may see what is put to them. */
export const wantedFor: Readonly<Record<Audience, readonly Agency[]>> = {
  multi: ['police', 'cps', 'isva'],
  justice: ['police', 'cps'],
}

/** More than these serve no area; a card would not hold them. */
const most = 20

type Needs = Pick<DrillNeeds, 'places' | 'store' | 'resolve' | 'hostTenant'>

const canBeAsked = (organisation: Organisation, area: string, day: Day, { places }: Needs) =>
  (['spoc', 'lead'] as const).some((kind) => postsFor(organisation, kind, { area, day }, places).length > 0)

/** Whoever something could be put to in an area: its services, and the partners that have a contact. */
export const askedIn = (
  directory: Directory,
  { area, audience, day }: { readonly area: string; readonly audience: Audience; readonly day: Day },
  needs: Needs,
): readonly Organisation[] => {
  const serving = (agency: Agency) => organisationsFor(directory, agency, { area }, needs.places)
  const partners = audience === 'multi' ? serving('partner') : []
  return [
    ...wantedFor[audience].flatMap(serving),
    ...partners.filter((one) => canBeAsked(one, area, day, needs)),
  ].slice(0, most)
}

/** Whether anybody would read what is sent to a party: in their own chat, or at the mailbox of their service. */
export const reachedIn =
  (directory: Directory, { hostTenant }: Needs) =>
  (party: string, day: Day): boolean => {
    const way = wayToParty(party, directory, day, hostTenant)
    return way.by === 'chat' || (way.by === 'mailbox' && way.organisation.mailbox !== undefined)
  }

/** Whether an area has a coordinator on a day, who is offered ways on when nobody further is asked. */
export const coordinatedIn =
  (directory: Directory, area: string, { places }: Needs) =>
  (day: Day): boolean =>
    directory.organisations
      .filter((one) => serves(one.serves, { area }, places))
      .flatMap((one) =>
        postsFor(one, 'coordinator', { area, day }, places).map(({ id }) => ({ organisation: one.id, post: id })),
      )
      .some((party) => partyOn(directory, party, day)?.person !== undefined)

const typeFor = { multi: 'scrutiny', justice: 'rasso-joim' } as const

/** The group at whose next meeting it would be looked at, as the real agenda finds it. */
export const agendaIn = async (
  needs: Needs,
  { area, audience, day }: { readonly area: string; readonly audience: Audience; readonly day: Day },
): Promise<Agenda | undefined> => {
  const group = (await groupFinder(needs).ofArea(area)).find(({ type }) => type === typeFor[audience])
  if (!group) return undefined
  const on = nextOf(await meetingsOf(needs, group))?.meeting.on
  return { group: group.record, ...(on !== undefined && on >= day ? { on } : {}) }
}
