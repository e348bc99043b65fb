import { z } from 'zod'
import type { Heard } from '../turns/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { textOf } from './activity.ts'

const press = z.object({
  action: z.object({ verb: z.string().max(100), data: z.unknown().optional() }),
  trigger: z.string().optional(),
})

const submit = z.looseObject({ verb: z.string().max(100) })

const search = z.object({
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown() }))
    .max(5)
    .optional(),
})

type Understood = Heard | { readonly type: 'unknown' } | { readonly type: 'malformed' } | { readonly type: 'removed' }

/** Files and pictures. Teams adds the message itself once more, as HTML: that is none. */
const attachedTo = ({ attachments }: IncomingActivity) =>
  (attachments ?? []).filter(({ contentType }) => contentType !== 'text/html').length

const said = (activity: IncomingActivity): Heard => {
  const text = textOf(activity)
  const submitted = submit.safeParse(activity.value)
  if (text === '' && submitted.success)
    return { type: 'pressed', verb: submitted.data.verb, data: submitted.data, automatic: false }
  return { type: 'said', text, attachments: attachedTo(activity) }
}

/** The invokes that are answered; others get 501, which the client understands. */
export const isListenedTo = ({ name }: IncomingActivity) =>
  name === 'adaptiveCard/action' || name === 'composeExtension/query'

const invoked = (activity: IncomingActivity): Understood => {
  if (activity.name === 'adaptiveCard/action') {
    const parsed = press.safeParse(activity.value)
    if (!parsed.success) return { type: 'malformed' }
    const { action, trigger } = parsed.data
    return { type: 'pressed', verb: action.verb, data: action.data, automatic: trigger === 'automatic' }
  }
  if (activity.name === 'composeExtension/query') {
    const parsed = search.safeParse(activity.value)
    if (!parsed.success) return { type: 'malformed' }
    // The manifest names one parameter; a client that has not read it names it otherwise.
    const typed = parsed.data.parameters?.find(({ name }) => name !== 'initialRun')?.value
    return { type: 'searched', text: typeof typed === 'string' ? typed : '' }
  }
  return { type: 'unknown' }
}

const installation = (activity: IncomingActivity): Understood => {
  if (activity.action?.startsWith('add')) return { type: 'installed' }
  return { type: activity.action === 'remove' ? 'removed' : 'unknown' }
}

/** What an activity means to Liaison; `unknown` for what it does not listen to (answered 200 and let be). */
export const heardIn = (activity: IncomingActivity): Understood => {
  switch (activity.type) {
    case 'message':
      return said(activity)
    case 'invoke':
      return invoked(activity)
    case 'installationUpdate':
      return installation(activity)
    case 'conversationUpdate':
      return activity.membersAdded?.some((member) => member.id === activity.recipient.id)
        ? { type: 'installed' }
        : { type: 'unknown' }
    default:
      return { type: 'unknown' }
  }
}
