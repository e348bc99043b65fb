import type { Activity, Attachment } from 'botbuilder'
import type { Card, Message } from '../../cards/message.ts'
import type { Reply, Result } from '../turns/turn.ts'

const cardType = 'application/vnd.microsoft.card.adaptive'
const thumbnailType = 'application/vnd.microsoft.card.thumbnail'

const attached = (card: Card): Attachment => ({ contentType: cardType, content: card })

/** Microsoft's local client makes two messages of a text with a card, and then tells the id of neither (its version 0.2.28). */
const tellsApart = (serviceUrl: string) => serviceUrl.endsWith('/_connector')

/** A message as Teams takes it: the three strings. Where a text and a card would be two messages, the card speaks for both. */
export const messageActivity = ({ summary, text, card }: Message, serviceUrl: string): Partial<Activity> => ({
  type: 'message',
  textFormat: 'plain',
  summary,
  ...(card && tellsApart(serviceUrl) ? {} : { text }),
  ...(card ? { attachments: [attached(card)] } : {}),
})

/** The body of an answer to `adaptiveCard/action`: 200 always, the real status inside (teams.md, rows 9-10). */
export const pressBody = (message: Message | undefined) =>
  message?.card
    ? { statusCode: 200, type: cardType, value: message.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: message?.text ?? '' }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A dialog knows no Action.Execute: what stands in for it on older clients is what works there. */
const withSubmits = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withSubmits)
  if (!isObject(value)) return value
  const { fallback, associatedInputs } = value
  if (value.type === 'Action.Execute' && isObject(fallback))
    return { ...fallback, ...(associatedInputs === undefined ? {} : { associatedInputs }) }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withSubmits(part)]))
}

const cardOf = ({ text, card }: Message): Card =>
  card ?? { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] }

/** The body of an answer in a dialog: the card with what is said first above it, or nothing, which closes the dialog. */
export const dialogBody = (message: Message | undefined, before: readonly Message[]) => {
  if (!message) return {}
  const card = cardOf(message)
  const first = before.map(({ text }) => ({ type: 'TextBlock', text, wrap: true, weight: 'Bolder' }))
  const body = [...first, ...(Array.isArray(card.body) ? card.body : [])]
  const content = withSubmits({ ...card, body })
  const value = { title: message.summary, height: 'medium', width: 'medium', card: { contentType: cardType, content } }
  return { task: { type: 'continue', value } }
}

/** An error that the card's reader sees, in our words. */
export const pressError = (statusCode: 400 | 500, message: string) => ({
  statusCode,
  type: 'application/vnd.microsoft.error',
  value: { code: statusCode === 400 ? 'BadRequest' : 'InternalServerError', message },
})

const found = ({ title, subtitle, message }: Result) => ({
  contentType: cardType,
  content: message.card,
  preview: { contentType: thumbnailType, content: { title, text: subtitle } },
})

/** The body of an answer to a message-extension search: cards to insert, or a sentence. */
export const searchBody = ({ results, hint }: Extract<Reply, { type: 'results' }>) => ({
  composeExtension:
    results.length > 0
      ? { type: 'result', attachmentLayout: 'list', attachments: results.map(found) }
      : { type: 'message', text: hint },
})
