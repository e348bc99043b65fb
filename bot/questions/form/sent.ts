import type { QuestionFault } from '../../../cards/question-form/facts.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { mayConfine, readQuestion, readReplyBy } from './read.ts'
import { settingOf } from './setting.ts'
import type { Unfinished } from './show.ts'
import type { SentWhom, Whom } from './whom.ts'
import { whomIn } from './whom.ts'

export interface SentForm extends SentWhom {
  readonly question?: string | undefined
  readonly replyBy?: string | undefined
  readonly confined?: string | undefined
}

/** Reads a form that was sent: a question that can be asked, or the form with what it still has to say. */
export const readSent = async (needs: QuestionsNeeds, turn: Turn, sent: SentForm, reference: string) => {
  const { at, language } = turn
  const setting = await settingOf(needs, turn)
  const whom = whomIn(needs, sent, setting)
  const confined = sent.confined === 'true'
  const audience = confined && mayConfine(whom.contact?.agency, setting.actor) ? 'justice' : 'multi'
  const words = await readQuestion(needs, sent.question ?? '', { audience, language })
  const due = readReplyBy(needs, sent.replyBy ?? '', { at, language })
  // While nobody is chosen yet, it is not known whether it can be kept to them.
  const isOpenToAll = confined && audience === 'multi' && whom.contact !== undefined
  if (whom.spot && whom.contact && !whom.lack && words.ok && due.ok && !isOpenToAll)
    return { ok: true, setting, audience, ...{ spot: whom.spot, contact: whom.contact, words, due } } as const
  const faults: readonly QuestionFault[] = [
    ...(whom.lack ? [whom.lack] : []),
    ...(words.ok ? [] : [words.fault]),
    ...(due.ok ? [] : [due.fault]),
    ...(isOpenToAll ? (['confined'] as const) : []),
  ]
  const shown: Unfinished = {
    ...{ reference, faults, whom: whom satisfies Whom },
    found: words.ok ? [] : words.found,
    values: { question: words.ok ? words.text : words.shown, place: placeAgain(sent, whom), confined },
    replyBy: due.ok ? dayOf(due.replyBy) : due.shown,
  }
  return { ok: false, setting, shown } as const
}

/** A place that was understood stands in the form again; anything else that was typed there does not. */
const placeAgain = ({ place }: SentForm, { spot }: Whom) => (spot === undefined ? undefined : place)
