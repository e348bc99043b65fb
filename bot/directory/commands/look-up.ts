import { askForPlaceMessage } from '../../../cards/ask-for-place/index.ts'
import { helpMessage } from '../../../cards/help/index.ts'
import type { Language } from '../../../cards/language.ts'
import type { Message } from '../../../cards/message.ts'
import { notFoundMessage } from '../../../cards/not-found/index.ts'
import { outsideMessage } from '../../../cards/outside/index.ts'
import { entriesShown, spocMessage } from '../../../cards/spoc/index.ts'
import { whichPlaceMessage } from '../../../cards/which-place/index.ts'
import type { AskedAgency, Place, Understanding } from '../../places/understanding.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer as Answered } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { kept } from '../kept-answers.ts'
import { answerLanguage } from '../language.ts'
import type { DirectoryNeeds } from '../needs.ts'
import { spocFacts } from '../presenter.ts'
import { understoodOf } from '../understood.ts'

/** A finished answer and the entries that it shows, for the record. */
interface Answer {
  readonly message: Message
  readonly entries: readonly string[]
}

const mostKept = 1_000

const buttons = (places: readonly Place[]) => places.map(({ label, query }) => ({ label, query }))

/** Neither a contact was asked for nor a place named that there is: not a look-up. */
const isNoLookUp = ({ action, asksForContact, nearest }: Understanding) =>
  !asksForContact && (action === 'ask-for-place' || (action === 'none' && nearest.length === 0))

/** The answers that are the same for everybody, whatever the directory holds. */
const questionBack = (understanding: Understanding, language: Language, form: boolean): Message => {
  switch (understanding.action) {
    case 'ask':
      return whichPlaceMessage({ choices: buttons(understanding.choices), asked: understanding.agency }, language)
    case 'outside':
      return outsideMessage({}, language)
    case 'ask-for-place':
      return askForPlaceMessage({ form }, language)
    default:
      return notFoundMessage({ nearest: buttons(understanding.nearest), asked: understanding.agency }, language)
  }
}

/** From what a person typed to a card, on record before it leaves. */
export const lookUp = ({ resolve, directory, places, noteUnmatched }: DirectoryNeeds) => {
  const answers = kept<Answer>(mostKept)

  const answerFor = async (turn: Turn, understanding: Understanding, language: Language): Promise<Answer> => {
    const current = await directory()
    const today = dayOf(turn.at)
    const { unmatched: _, ...understood } = understanding
    const form = turn.where.kind === 'personal'
    const key = JSON.stringify([current.version, today, language, form, understood])
    return answers(key, () => {
      const facts = spocFacts({ directory: current, places, understanding, today, language })
      if (!facts) return { message: questionBack(understanding, language, form), entries: [] }
      return { message: spocMessage(facts, language), entries: entriesShown(facts) }
    })
  }

  return async (
    turn: Turn,
    ask: Ask<'directory.look-up'>,
    { text, agency }: { readonly text: string; readonly agency?: AskedAgency | undefined },
  ): Promise<Answered> => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    const understood = resolve(text)
    const understanding = agency ? { ...understood, agency } : understood
    const language = answerLanguage(turn, understanding)
    if (isNoLookUp(understanding))
      return answered(right.permit, helpMessage({ why: 'words' }, language), { record: 'help' })
    const { message, entries } = await answerFor(turn, understanding, language)
    if (understanding.unmatched !== undefined) await noteUnmatched(turn, understanding.unmatched)
    return answered(right.permit, message, { record: 'directory', entries, understood: understoodOf(understanding) })
  }
}
