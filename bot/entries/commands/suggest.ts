import { entryNewsMessage } from '../../../cards/entry-news/index.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { loadDirectory } from '../../directory/load.ts'
import { named } from '../../directory/named.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { followed } from '../domain/suggestion.ts'
import type { EntriesNeeds } from '../needs.ts'
import { readKept } from '../organisations.ts'
import { formAgain } from '../suggestions/again.ts'
import type { Decider } from '../suggestions/decider.ts'
import { deciderOf } from '../suggestions/decider.ts'
import type { SentSuggestion } from '../suggestions/form.ts'
import { readSuggestion, sentSuggestion } from '../suggestions/form.ts'
import { keepSuggestion } from '../suggestions/keep.ts'
import { madeOf } from '../suggestions/make.ts'
import type { NoteRead } from '../suggestions/note.ts'
import { readNote } from '../suggestions/note.ts'
import { suggestionAt, suggestionOf } from '../suggestions/stored.ts'
import { typedSuggestion } from '../suggestions/typed.ts'

type AskToMake = Ask<'suggestion.make'>

interface Taken {
  readonly suggestion: Suggestion
  readonly directory: Directory
  readonly note: Extract<NoteRead, { ok: true }>
}

const thanks = (
  turn: Turn,
  { suggestion: { reference, organisation, founding }, directory }: Taken,
  decider?: Decider,
) => {
  const names = directory.organisations.find(({ id }) => id === organisation)?.names ?? founding?.names
  return entryNewsMessage(
    {
      what: decider ? 'suggested' : 'suggested-nobody',
      organisation: names && named(names, turn.language),
      name: decider?.name,
      reference,
    },
    turn.language,
  )
}

/** The suggestion that this very form has made already: sent twice, it makes one and is thanked for twice. */
const madeBefore = async ({ records }: EntriesNeeds, { reference, maker }: Suggestion) => {
  const document = await records.read(suggestionAt(reference))
  const before = document && suggestionOf(document)
  return before && keyOfPerson(before.maker) === keyOfPerson(maker) ? before : undefined
}

/** Takes what a form says, once the right to suggest is given. */
const taking = (needs: EntriesNeeds) => {
  const again = formAgain(needs)

  const conclude = async (turn: Turn, taken: Taken, ask: AskToMake): Promise<Answer> => {
    const { suggestion, directory, note } = taken
    const today = dayOf(turn.at)
    const { record } = suggestionAt(suggestion.reference)
    const decider = await deciderOf(directory, suggestion, today, needs)
    if (await madeBefore(needs, suggestion)) {
      const right = await ask({ state: 'none' })
      return right.ok ? answered(right.permit, thanks(turn, taken, decider), { record }) : refused(right.why)
    }
    if (!followed(await readKept(needs, suggestion.organisation), suggestion, today)) return refused('changed-since')
    const acted = await keepSuggestion(needs, { suggestion, texts: note.texts, decider }, ask)
    return acted.ok ? answered(acted.permit, thanks(turn, taken, decider), { record }) : refused(acted.why)
  }

  return async (turn: Turn, sent: SentSuggestion, ask: AskToMake): Promise<Answer> => {
    const read = readSuggestion(sent)
    const note = await readNote(sent, turn, needs)
    if (!read.ok) return again(turn, sent, ask, note.ok ? read : { ...note, faults: [...read.faults, ...note.faults] })
    if (!note.ok) return again(turn, sent, ask, note)
    const [{ directory }, actor] = await Promise.all([loadDirectory(needs.store), needs.actor(turn.who)])
    const { wrong, proposed } = read
    const made = madeOf(sent, { turn, directory, actor, read: { wrong, proposed } }, needs)
    if (!made.ok) return again(turn, sent, ask, made)
    return conclude(turn, { suggestion: made.suggestion, directory, note }, ask)
  }
}

/** The form of a suggestion, sent back. */
export const suggest = (needs: EntriesNeeds) => {
  const take = taking(needs)
  return async (turn: Turn, data: unknown, ask: AskToMake): Promise<Answer> => {
    const parsed = sentSuggestion.safeParse(data)
    return parsed.success ? take(turn, parsed.data, ask) : unreadable
  }
}

/** `suggest …` and a line a field: the same by typing. */
export const saySuggestion = (needs: EntriesNeeds) => {
  const take = taking(needs)
  return async (turn: Turn, text: string, ask: AskToMake): Promise<Answer> =>
    take(turn, await typedSuggestion(needs, turn, text), ask)
}
