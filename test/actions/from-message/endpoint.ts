import { z } from 'zod'
import { actionsFromMessage } from '../../../bot/actions/from-message/index.ts'
import { serve } from '../../../bot/http/serve.ts'
import { openSqlite } from '../../../bot/storage/sqlite.ts'
import { createAdapter } from '../../../bot/teams/adapter.ts'
import { conversations } from '../../../bot/teams/conversations.ts'
import { messagesEndpoint } from '../../../bot/teams/endpoint.ts'
import { instantOf } from '../../../bot/time/instant.ts'
import { answered, refused } from '../../../bot/turns/answer.ts'
import type { Capability } from '../../../bot/turns/capability.ts'
import { createDispatch } from '../../../bot/turns/dispatch.ts'
import { pressed } from '../../../bot/turns/speaking.ts'
import type { Message } from '../../../cards/message.ts'
import { actor, part } from '../../rights/acting.ts'
import { allows, message, needs } from '../../turns/asking.ts'

const host = '00000000-0000-4000-8000-0000000000aa'

/** The form of one action, as small as it can be: one field, and what was wrong with it. */
const form = (problem = ''): Message => ({
  summary: 'A new action',
  text: 'A new action',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: problem || 'What is to be done?', wrap: true },
      { type: 'Input.Text', id: 'title', label: 'Action' },
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Execute',
            title: 'Save',
            verb: 'action.save',
            data: { form: 'K7M2-9QXA' },
            fallback: { type: 'Action.Submit', title: 'Save', data: { form: 'K7M2-9QXA', verb: 'action.save' } },
          },
        ],
      },
    ],
  },
})

const typed = z.looseObject({ title: z.string() })

const answers = z.looseObject({ task: z.looseObject({ type: z.string(), value: z.looseObject({}) }).optional() })

interface Options {
  /** Thrown by the form. */
  readonly breaks?: true
  /** Who asks has no post. */
  readonly withoutPost?: true
  /** The guard sees danger in everything. */
  readonly danger?: true
}

/** The bot's own endpoint over HTTP, with the form of an action behind it. */
export const openEndpoint = async ({ breaks, withoutPost, danger }: Options = {}) => {
  const store = openSqlite(':memory:')
  const saved: string[] = []
  const logged: string[] = []
  const openForm: Parameters<typeof actionsFromMessage>[0]['openForm'] = async (_turn, ask) => {
    if (breaks) throw new Error('The directory went away.')
    const right = await ask({ state: 'none', areas: ['E23000036'] })
    return right.ok ? answered(right.permit, form(), { record: 'action' }) : refused(right.why)
  }
  const saving: Capability = {
    commands: [],
    presses: {
      'action.save': pressed('action.add', async (_turn, data, ask) => {
        const right = await ask({ state: 'none', areas: ['E23000036'] })
        if (!right.ok) return refused(right.why)
        const { title } = typed.parse(data)
        if (title === '') return answered(right.permit, form('Say what is to be done.'), { record: 'action' })
        saved.push(title)
        return answered(right.permit, message('Saved'), { record: 'action' })
      }),
    },
  }
  const coordinator = part('coordinator', { areas: ['E23000036'] })
  const { all, done } = needs(
    { capabilities: [actionsFromMessage({ openForm }), saving] },
    actor(withoutPost ? [] : [coordinator]),
  )
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    loopbackOnly: true,
    routes: [
      {
        method: 'post',
        path: '/api/messages',
        handle: messagesEndpoint({
          adapter: createAdapter(undefined),
          dispatch: createDispatch({ ...all, guard: async () => () => ({ ...allows, safety: danger === true }) }),
          conversations: conversations(store),
          clock: () => instantOf('2026-11-23T10:00:00Z'),
          elapsed: () => performance.now(),
          isAllowed: async () => true,
          pace: async () => 'fine',
          words: {
            fault: () => message('That is my fault.'),
            notAllowed: () => message('not allowed'),
            malformed: () => message('malformed'),
            tooFast: () => message('too fast'),
          },
          log: {
            fault: (error, reference) => logged.push(`${reference} ${String(error)}`),
            refused: (why) => logged.push(why),
          },
        }),
      },
    ],
    fault: String,
    refused: String,
  })

  const invoke = async (name: string, value: unknown, from: Readonly<Record<string, unknown>> = {}) => {
    const response = await fetch(`http://127.0.0.1:${serving.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'invoke',
        id: 'invoke-1',
        name,
        value,
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:9/',
        from: { id: '29:asha', aadObjectId: '00000000-0000-4000-8000-000000000001', ...from },
        recipient: { id: '28:liaison' },
        conversation: { id: '19:team@thread.tacv2', conversationType: 'channel', tenantId: host },
        channelData: { tenant: { id: host } },
        locale: 'en-GB',
      }),
    })
    return answers.parse(await response.json())
  }

  return {
    invoke,
    saved,
    logged,
    /** What was put on record, and what was told elsewhere. */
    done,
    remembered: async () => (await conversations(store).of('19:team@thread.tacv2')) !== undefined,
    close: async () => {
      await serving.close()
      await store.close()
    },
  }
}
