import { z } from 'zod'
import type { Heard } from '../turns/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { textOf } from './activity.ts'
import type { Lifecycle } from './lifecycle.ts'
import { lifecycleIn } from './lifecycle.ts'

const press = z.object({
  action: z.object({ verb: z.string().max(100), data: z.unknown().optional() }),
  trigger: z.string().optional(),
})

const submit = z.looseObject({ verb: z.string().max(100) })

const search = z.object({
  parameters: z
    .array(z.object({ name: z.string().optional(), value: z.unknown() }))
    .max(5)
    .optional(),
})

type Understood = Heard | { readonly type: 'unknown' } | { readonly type: 'malformed' } | Lifecycle

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

/** Only the command: the message on which it was chosen comes with it, and is not read. */
const opening = z.object({ commandId: z.string().max(100) })

const dialog = z.object({ data: submit })

const isOfDialog = ({ name }: IncomingActivity) =>
  name === 'composeExtension/fetchTask' || name === 'composeExtension/submitAction'

/** From the message extension, which also works where Liaison is not installed: it can't speak in that conversation. */
export const isFromExtension = (activity: IncomingActivity) =>
  activity.name === 'composeExtension/query' || isOfDialog(activity)

/** The invokes that are answered; others get 501, which the client understands. */
export const isListenedTo = (activity: IncomingActivity) =>
  activity.name === 'adaptiveCard/action' || isFromExtension(activity)

/** A command on a message, or a button of the dialog that it opened. */
const inDialog = ({ name, value }: IncomingActivity): Understood => {
  if (name === 'composeExtension/fetchTask') {
    const parsed = opening.safeParse(value)
    return parsed.success ? { type: 'opened-from-message', command: parsed.data.commandId } : { type: 'malformed' }
  }
  const parsed = dialog.safeParse(value)
  if (!parsed.success) return { type: 'malformed' }
  const { data } = parsed.data
  return { type: 'pressed', verb: data.verb, data, automatic: false, inDialog: true }
}

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
    // The manifest names one parameter; a client that has not read it names it otherwise, or not at all.
    const typed = parsed.data.parameters?.find(({ name }) => name !== 'initialRun')?.value
    return { type: 'searched', text: typeof typed === 'string' ? typed : '' }
  }
  return isOfDialog(activity) ? inDialog(activity) : { type: 'unknown' }
}

/** Liaison was added somewhere, or something happened to the conversation itself. */
const happened = (activity: IncomingActivity): Understood => {
  const { type, action, membersAdded, recipient } = activity
  const isAdded =
    type === 'installationUpdate' ? action?.startsWith('add') : membersAdded?.some(({ id }) => id === recipient.id)
  return isAdded ? { type: 'installed' } : (lifecycleIn(activity) ?? { type: 'unknown' })
}

/** What an activity means to Liaison; `unknown` for what it does not listen to (answered 200 and let be). */
export const heardIn = (activity: IncomingActivity): Understood => {
  switch (activity.type) {
    case 'message':
      return said(activity)
    case 'invoke':
      return invoked(activity)
    case 'installationUpdate':
    case 'conversationUpdate':
      return happened(activity)
    default:
      return { type: 'unknown' }
  }
}
