import type { Organisation } from './model.ts'

/** Everybody whom an organisation's posts name: appointees, deputies, those who cover. */
export const peopleNamedBy = ({ posts }: Organisation): ReadonlySet<string> =>
  new Set(
    posts.flatMap(({ appointments, away }) => [
      ...appointments.flatMap(({ person, deputy }) => (deputy ? [person, deputy] : [person])),
      ...away.flatMap(({ by }) => by ?? []),
    ]),
  )

/** The organisations of this deployment's own list. Those of another's are read-only. */
export const ownOrganisations = ({
  organisations,
  subscribed,
}: {
  readonly organisations: readonly Organisation[]
  readonly subscribed: readonly { readonly organisation: string }[]
}): readonly Organisation[] => {
  const listed = new Set(subscribed.map(({ organisation }) => organisation))
  return organisations.filter(({ id }) => !listed.has(id))
}
