import type { QuestionNews } from '../../cards/question/facts.ts'
import { questionNews } from '../../cards/question/facts.ts'
import type { Item } from '../delivery/brings.ts'
import { isOfLetter } from '../reminders/place/letter.ts'
import type { Instant } from '../time/instant.ts'
import type { QuestionsNeeds } from './needs.ts'
import { letters, whats } from './owing.ts'
import { buttonsFor, presented } from './present.ts'
import type { Reads } from './readers.ts'

const newsOf = async (needs: QuestionsNeeds, item: Item, at: Instant): Promise<QuestionNews | undefined> => {
  const { what, occurrence } = item.owed
  if (what === whats.told) return 'told'
  if (what === whats.dueSoon) return 'due-soon'
  const letter = isOfLetter(item) ? await letters.fateOf(needs, item, at) : undefined
  return typeof letter === 'string' ? letter : questionNews.find((one) => one === occurrence)
}

/** The card that somebody gets of a question without having asked for it. Whoever had it before sees none of its words. */
export const presentNews =
  (needs: QuestionsNeeds) =>
  async (item: Item, { question, as, over }: Reads, at: Instant) => {
    const right = await needs.worker()('message.send', {})
    if (!right.ok) throw new TypeError('Liaison itself may not send: the table of rights is wrong.')
    const texts = as === 'former' ? {} : await needs.records.texts(right.permit, question.record)
    const news = over === undefined ? await newsOf(needs, item, at) : undefined
    return presented(needs, question, { as, news, texts, at, buttons: buttonsFor(question, as) })
  }
