import type { Language } from './language.ts'
import { bilingual } from './language.ts'
import type { Message } from './message.ts'
import { labelled } from './plain.ts'

const words = bilingual({ actingAs: () => 'Acting as' }, { actingAs: () => 'Yn gweithredu fel' })

/** The same message with the post in which its reader acts: for people who hold more than one. */
export const actingAs = (message: Message, post: { readonly en: string; readonly cy?: string }, language: Language) => {
  const title = language === 'en' ? post.en : (post.cy ?? post.en)
  const label = words(language).actingAs()
  const { card } = message
  const body = card && Array.isArray(card.body) ? card.body : []
  const line = { type: 'TextBlock', text: labelled(label, title), wrap: true, isSubtle: true, separator: true }
  return {
    ...message,
    text: `${message.text}\n\n${label}: ${title}`,
    ...(card ? { card: { ...card, body: [...body, line] } } : {}),
  }
}
