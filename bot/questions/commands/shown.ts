import type { Language } from '../../../cards/language.ts'
import type { Message } from '../../../cards/message.ts'
import type { QuestionButton, QuestionFacts, QuestionNews } from '../../../cards/question/facts.ts'
import type { Headed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { buttonsFor, presented, readsAs } from '../present.ts'
import { questionOf } from '../stored.ts'

interface Showing {
  readonly permit: Permit
  readonly news?: QuestionNews | undefined
  /** Where the card asks for something else than it usually does. */
  readonly buttons?: readonly QuestionButton[]
  readonly choices?: (language: Language) => QuestionFacts['choices']
}

/** One question for one reader, as it now is. */
export const shownQuestion = async (
  needs: QuestionsNeeds,
  { who, at, language }: Turn,
  document: Headed,
  { permit, news, buttons, choices }: Showing,
): Promise<Message> => {
  const question = questionOf(document)
  const [directory, texts] = await Promise.all([needs.directory(), needs.records.texts(permit, question.record)])
  const as = readsAs(question, keyOfPerson(who), { directory, day: dayOf(at) })
  const message = await presented(needs, question, {
    ...{ as, news, texts, at, buttons: buttons ?? buttonsFor(question, as) },
    ...(choices ? { choices } : {}),
  })
  return message(language)
}
