import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Question } from '../domain/question.ts'
import type { QuestionsNeeds } from '../needs.ts'

/** Who asks, and the directory of the day on which they do. */
export const settingOf = async (needs: QuestionsNeeds, { who, at }: Turn) => {
  const [directory, actor] = await Promise.all([needs.directory(), needs.actor(who)])
  return { directory, actor, day: dayOf(at), asker: keyOfPerson(who) }
}

/** Which agency asks: that of a post, else that of their entry. */
export const fromOf = ({ actor, directory }: Awaited<ReturnType<typeof settingOf>>): Question['from'] => {
  const part = actor.parts.find(({ organisation, agency }) => organisation !== undefined && agency !== undefined)
  const entry = actor.people.flatMap((one) => directory.people.get(one)?.organisation ?? [])[0]
  const organisation = part?.organisation ?? entry
  const agency = part?.agency ?? directory.organisations.find((one) => one.id === organisation)?.agency
  return { agency: agency ?? 'none', ...(organisation === undefined ? {} : { organisation }) }
}
