import type { Organisation, Post } from '../../directory/domain/model.ts'
import { partyKey } from '../../directory/domain/party.ts'
import { defaultsOf } from '../../groups/domain/defaults.ts'
import type { Group } from '../../groups/domain/group.ts'
import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'
import { avonAndSomerset } from './avon-and-somerset.ts'
import { dayFrom, kitOf } from './kit.ts'
import { titles } from './titles.ts'

const area = 'E23000036'

interface Held {
  readonly organisation: Organisation
  readonly post: Post
}

const keyOf = ({ organisation, post }: Held) => partyKey({ organisation: organisation.id, post: post.id })

/** The scrutiny group that meets in the Playground, its posts as its people: no channel is linked to it yet. */
export const scrutinyGroup = (today: Day): Group => {
  const day = dayFrom(today)
  const posts: readonly Held[] = avonAndSomerset
    .map((spec) => kitOf(spec, day).organisation)
    .flatMap((organisation) => organisation.posts.map((post) => ({ organisation, post })))
  const titled = (title: Post['title']) => posts.filter(({ post }) => post.title.en === title.en).map(keyOf)
  const { audience, cadence } = defaultsOf('scrutiny')
  const [coordinator = ''] = titled(titles.coordinator)
  const [deputy = ''] = titled(titles.deputyCoordinator)
  return {
    record: 'group|demonstration-scrutiny',
    ...{ type: 'scrutiny', area, audience, cadence, state: 'standing', coordinator, deputy },
    since: addDays(today, -60),
    chairs: titled(titles.scrutinyChair).map((party) => ({ party, from: addDays(today, -60) })),
    members: posts
      .filter(({ post }) => post.kind === 'spoc')
      .map((held) => ({ party: keyOf(held), agency: held.organisation.agency })),
  }
}
