import type { Answer } from '../turns/answer.ts'
import type { Capability, Verb } from '../turns/capability.ts'
import type { Fallbacks } from '../turns/dispatch.ts'
import type { Counts } from './counts.ts'
import type { AttributesOf, LabelsOf } from './names.ts'
import type { Tracing } from './tracing.ts'

interface Needs {
  readonly counts: Pick<Counts, 'add'>
  readonly tracing: Pick<Tracing, 'within'>
}

type Result = LabelsOf<'liaison_look_ups_total'>['result']

const asksBack: ReadonlySet<unknown> = new Set(['ask', 'ask-for-place'])

/** What became of a look-up: what was shown says it. A message that was none got help, and is not counted. */
const lookedUp = (answer: Answer): Result | undefined => {
  if (answer.type !== 'answered' || answer.shown.record !== 'directory') return undefined
  const { entries = [], understood = {} } = answer.shown
  if (entries.length > 0) return 'answered'
  return asksBack.has(understood.action) ? 'asked-back' : 'unanswered'
}

/** The same verbs: each run is named by the action that it is, never by what was typed or pressed. */
export const watchedVerbs = ({ counts, tracing }: Needs) => {
  const watched = <One extends Verb>(by: AttributesOf<'verb'>['by'], verb: One): One => ({
    ...verb,
    run: (turn, given, ask) =>
      tracing.within('verb', { by, action: verb.action }, async (say) => {
        const answer = await verb.run(turn, given, ask)
        say({ answer: answer.type })
        const result = verb.action === 'directory.look-up' ? lookedUp(answer) : undefined
        if (result) counts.add('liaison_look_ups_total', { result })
        return answer
      }),
  })

  const allOf = (by: AttributesOf<'verb'>['by'], verbs: Readonly<Record<string, Verb>>) =>
    Object.fromEntries(Object.entries(verbs).map(([name, verb]) => [name, watched(by, verb)]))

  return {
    capability: ({ commands, presses, searches, opens }: Capability): Capability => ({
      commands: commands.map((one) => watched('command', one)),
      presses: allOf('press', presses),
      ...(searches ? { searches: searches.map(({ whole, verb }) => ({ whole, verb: watched('search', verb) })) } : {}),
      ...(opens ? { opens: allOf('dialog', opens) } : {}),
    }),
    fallbacks: ({ said, searched, installed }: Fallbacks): Fallbacks => ({
      said: watched('fallback', said),
      searched: watched('search', searched),
      installed: watched('fallback', installed),
    }),
  }
}
