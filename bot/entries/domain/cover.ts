import { absenceOn } from '../../directory/domain/dates.ts'
import type { Cover, Post } from '../../directory/domain/model.ts'
import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'

/** Sets a cover. Whatever was set for these days gives way to it; what began earlier ends the day before. */
export const covered = (post: Post, cover: Cover): Post => ({
  ...post,
  away: [
    ...post.away
      .filter(({ from }) => from < cover.from || from > cover.to)
      .map((absence) =>
        absence.from < cover.from && absence.to >= cover.from ? { ...absence, to: addDays(cover.from, -1) } : absence,
      ),
    cover,
  ],
})

/** The cover that is on, or else the next one to come. */
const coverToEnd = ({ away }: Post, today: Day): Cover | undefined =>
  absenceOn(away, today) ??
  away
    .filter(({ from }) => from > today)
    .toSorted((first, second) => (first.from < second.from ? -1 : 1))
    .at(0)

/** Ends a cover: the holder is back today, and one that had not begun never was. */
export const coverEnded = (post: Post, today: Day): Post => {
  const ending = coverToEnd(post, today)
  if (!ending) return post
  const yesterday = addDays(today, -1)
  return {
    ...post,
    away: post.away.flatMap((absence) => {
      if (absence !== ending) return [absence]
      return absence.from > yesterday ? [] : [{ ...absence, to: yesterday }]
    }),
  }
}
