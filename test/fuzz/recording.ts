import { z } from 'zod'
import { parts } from '../cards/walk.ts'
import type { Posted } from '../connector/connector.ts'
import { cardOf } from '../world/cards.ts'
import type { Place } from '../world/envelope.ts'
import { chatOf, envelopes } from '../world/envelope.ts'
import type { Person } from '../world/people.ts'
import { typedWord, typist } from './marks.ts'
import type { Json } from './mutate/values.ts'

const button = z.looseObject({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  verb: z.string().optional(),
  data: z.unknown(),
})

/** What every form may hold, under every name that a form has. */
const fields = {
  ...{
    which: 'action|demonstration-scrutiny|1',
    seen: '1',
    lang: 'en',
    form: 'TRD2-HVXB',
    record: 'group|demonstration-scrutiny',
  },
  ...{ title: `Publish ${typedWord}`, owner: 'Asha Samplewick', due: '2026-12-04', on: '2026-12-04', note: typedWord },
  ...{ reason: 'referral', place: 'Bristol', agency: 'police', what: typedWord, words: typedWord, question: typedWord },
  ...{
    name: typedWord,
    email: 'x@example.org',
    phone: '0117 496 0000',
    entries: [],
    areas: ['E23000036'],
    list: 'a,b',
  },
  ...{ query: 'Bristol', text: typedWord, reference: '52SB1234526', page: '2', group: 'scrutiny', type: 'scrutiny' },
}

const after = ['', 'Bristol', '1', 'AS-2026-0001', '1 to friday because of leave', `${typedWord}, 2 december`]

const tables = [
  'set up\nagency,organisation,serves\npolice,Example Constabulary,Avon and Somerset',
  'escalate save\nreason: referral\nplace: Bristol\nagency: police\nwhat: Please confirm that list 7 is made',
  'action save\ntitle: Publish list 7\nowner: Asha Samplewick\ndue: tomorrow',
  'ask save\nto: police Bristol\nquestion: Who has list 7',
  'group add\narea: Avon and Somerset\ntype: strategic',
  'meeting save\non: 9 december 2026\nfrom: 2pm\nto: 15:30',
]

interface Needs {
  readonly serviceUrl: string
  readonly commands: readonly string[]
  readonly verbs: readonly string[]
  /** Sends one as it is; answers what was said to it. */
  readonly send: (activity: Json) => Promise<{ readonly body: unknown; readonly posted: readonly Posted[] }>
  /** Others who speak: those who may do much. */
  readonly people: readonly Person[]
}

const buttonsOn = (shown: unknown) => {
  try {
    return parts(cardOf(shown)).flatMap(({ object }) => button.safeParse(object).data ?? [])
  } catch {
    // No card.
    return []
  }
}

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value))

/** Records activities of every kind while people do what can be done: what is typed, and every button that they are shown. */
export const record = async ({ serviceUrl, commands, verbs, send, people }: Needs): Promise<readonly Json[]> => {
  const envelope = envelopes(serviceUrl, 'fuzz')
  const recorded: Json[] = []
  const pressed = new Set<string>()
  const channel: Place = { kind: 'channel', id: '19:fuzz@thread.tacv2' }

  const says = async (who: Person, part: Record<string, unknown>, where: Place = chatOf(who)) => {
    const activity = json(envelope(who, where, part))
    recorded.push(activity)
    return send(activity)
  }

  const press = (who: Person, verb: string, data: unknown) =>
    says(who, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    })

  /** Presses what is new on what was shown, and what that shows in its turn. */
  const explore = async (who: Person, shown: readonly unknown[], depth: number): Promise<void> => {
    for (const { verb, data } of shown.flatMap((one) => buttonsOn(one))) {
      if (verb === undefined || pressed.has(verb)) continue
      pressed.add(verb)
      const filled = { ...fields, ...(typeof data === 'object' ? data : {}) }
      const { body } = await press(who, verb, filled)
      if (depth > 0) await explore(who, [body], depth - 1)
    }
  }

  const everybody = [typist, ...people]
  let turn = 0
  for (const words of [...commands, ...tables]) {
    const who = everybody[turn % everybody.length] ?? typist
    const text = `${words} ${after[turn % after.length]}`.trim()
    turn += 1
    // The clock is the fuzz's own.
    if (/^(clock|cloc)\b/.test(words)) continue
    const { posted } = await says(who, { type: 'message', text })
    await explore(who, posted, 2)
  }
  for (const who of people) await explore(who, (await says(who, { type: 'message', text: 'help' })).posted, 3)
  for (const verb of verbs) await press(everybody[turn++ % everybody.length] ?? typist, verb, fields)
  const others: readonly Record<string, unknown>[] = [
    {
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'find', parameters: [{ name: 'place', value: 'Bath' }] },
    },
    {
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      value: { commandId: 'addAction', messagePayload: { body: { content: typedWord } } },
    },
    {
      type: 'invoke',
      name: 'composeExtension/submitAction',
      value: { commandId: 'addAction', data: { verb: 'actions.save', ...fields } },
    },
    { type: 'invoke', name: 'task/fetch', value: { data: fields } },
    { type: 'invoke', name: 'signin/verifyState', value: { state: '1' } },
    { type: 'message', value: { verb: 'directory.look-up', ...fields } },
    {
      type: 'message',
      text: 'spoc bristol',
      attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/x' }],
    },
    { type: 'message', text: 'spoc bristol', deliveryMode: 'expectReplies' },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'x' },
    { type: 'installationUpdate', action: 'add' },
    { type: 'installationUpdate', action: 'remove' },
    { type: 'conversationUpdate', membersAdded: [{ id: '28:liaison' }] },
    {
      type: 'conversationUpdate',
      membersRemoved: [{ id: '28:liaison' }],
      channelData: { eventType: 'teamDeleted', team: { id: '19:t' }, tenant: { id: typist.tenantId } },
    },
    {
      type: 'conversationUpdate',
      channelData: {
        eventType: 'channelDeleted',
        channel: { id: '19:c' },
        team: { id: '19:t' },
        tenant: { id: typist.tenantId },
      },
    },
    { type: 'typing' },
    { type: 'event', name: 'x', value: fields },
    { type: 'endOfConversation' },
    { type: 'messageUpdate', text: typedWord },
  ]
  for (const part of others) await says(typist, part)
  const mention = { type: 'mention', text: '<at>Liaison</at>', mentioned: { id: '28:liaison', name: 'Liaison' } }
  for (const text of ['spoc bristol', 'link this channel to scrutiny', 'check', 'actions'])
    await says(typist, { type: 'message', text: `<at>Liaison</at> ${text}`, entities: [mention] }, channel)
  return recorded
}
