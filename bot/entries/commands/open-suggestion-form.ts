import { z } from 'zod'
import { entryNewsMessage } from '../../../cards/entry-news/index.ts'
import type { Directory } from '../../directory/domain/model.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { readHandle } from '../domain/entry.ts'
import type { EntriesNeeds } from '../needs.ts'
import { areasOf } from '../subjects.ts'
import { gapHandle, ownEntry } from '../suggestions/about.ts'
import type { FormAbout } from '../suggestions/form-card.ts'
import { suggestionForm } from '../suggestions/form-card.ts'
import { entriesMeant, gapsMeant } from '../suggestions/meant.ts'

type AskToLookUp = Ask<'directory.look-up'>

/** Of entries that are only a mailbox, the agency is what lacks a person. */
const gapsOf = (directory: Directory, handles: readonly string[], needs: EntriesNeeds): readonly string[] =>
  handles.flatMap((handle) => {
    const entry = ownEntry(directory, handle)
    const [area] = areasOf(entry?.organisation.serves ?? [], needs.places)
    const agency = entry?.organisation.agency
    if (!entry || entry.post || area === undefined || agency === undefined || agency === 'partner') return []
    return [gapHandle({ agency, area })]
  })

const isOfAnotherList = ({ subscribed }: Directory, handles: readonly string[]) =>
  handles.some((handle) => subscribed.some(({ organisation }) => organisation === readHandle(handle).organisation))

const opening =
  (needs: EntriesNeeds) =>
  async (turn: Turn, about: FormAbout, ask: AskToLookUp): Promise<Answer> => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    const [directory, actor] = await Promise.all([needs.directory(), needs.actor(turn.who)])
    const showing = { turn, directory, actor, form: needs.newReference() }
    const instead: FormAbout = { about: 'known', handles: gapsOf(directory, about.handles, needs) }
    const form = suggestionForm(about, showing, needs) ?? suggestionForm(instead, showing, needs)
    const what = isOfAnotherList(directory, about.handles) ? 'other-list' : 'nothing-suggested'
    return answered(right.permit, form ?? entryNewsMessage({ what }, turn.language), {
      record: 'directory',
      entries: about.handles,
    })
  }

const pressed = z.object({ entries: z.array(z.string().max(400)).max(40) })

/** "This is out of date": a form about what the card showed. */
export const outOfDate = (needs: EntriesNeeds) => {
  const open = opening(needs)
  return async (turn: Turn, data: unknown, ask: AskToLookUp): Promise<Answer> => {
    const parsed = pressed.safeParse(data)
    if (!parsed.success) return unreadable
    return open(turn, { about: 'out-of-date', handles: parsed.data.entries }, ask)
  }
}

/** The same by typing: `out of date …`. */
export const sayOutOfDate = (needs: EntriesNeeds) => {
  const open = opening(needs)
  return async (turn: Turn, text: string, ask: AskToLookUp): Promise<Answer> =>
    open(turn, { about: 'out-of-date', handles: await entriesMeant(needs, turn, text) }, ask)
}

const pressedGap = z.object({ about: z.enum(['me', 'known']), gaps: z.array(z.string().max(50)).max(20) })

/** "It is me" and "I know who it is", on an agency without an entry. */
export const fillGap = (needs: EntriesNeeds) => {
  const open = opening(needs)
  return async (turn: Turn, data: unknown, ask: AskToLookUp): Promise<Answer> => {
    const parsed = pressedGap.safeParse(data)
    if (!parsed.success) return unreadable
    const { about, gaps } = parsed.data
    return open(turn, { about, handles: gaps }, ask)
  }
}

/** The same by typing: `it is me …`, `i know who it is …`. */
export const sayGap = (needs: EntriesNeeds, about: 'me' | 'known') => {
  const open = opening(needs)
  return async (turn: Turn, text: string, ask: AskToLookUp): Promise<Answer> =>
    open(turn, { about, handles: await gapsMeant(needs, turn, text) }, ask)
}
