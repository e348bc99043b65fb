import { z } from 'zod'

const account = z.object({
  id: z.string().min(1).max(500),
  aadObjectId: z.string().max(100).optional(),
  name: z.string().max(500).nullish(),
  /** Said of a person of another tenant, in a channel that is shared with theirs. */
  tenantId: z.string().max(100).nullish(),
})

/** Goes into addresses and headers of requests to Teams, whose own ids are plain. */
const place = (most: number) =>
  z
    .string()
    .regex(/^(?!\.{1,2}$)[\x20-\x7e]+$/)
    .max(most)

const mention = z.object({ type: z.literal('mention'), text: z.string(), mentioned: z.object({ id: z.string() }) })

/** What Liaison reads of an incoming activity. The rest is passed over; what is here has this shape or the request is refused. */
export const incomingActivity = z.object({
  type: z.string().min(1).max(100),
  id: place(500).optional(),
  name: z.string().max(200).optional(),
  text: z.string().nullish(),
  locale: z.string().max(50).optional(),
  action: z.string().max(50).optional(),
  deliveryMode: z.string().max(50).optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  channelId: z.string().max(50),
  from: account,
  recipient: account,
  conversation: z.object({
    id: place(1000),
    conversationType: z.string().max(50).optional(),
    tenantId: z.string().max(100).optional(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(100) }).nullish(),
      team: z.object({ id: place(500) }).nullish(),
      channel: z.object({ id: place(500) }).nullish(),
      /** What happened to a team or channel; of a conversation's own events alone. */
      eventType: z.string().max(100).nullish(),
    })
    .nullish(),
  entities: z.array(z.unknown()).max(200).nullish(),
  membersAdded: z
    .array(z.object({ id: z.string() }))
    .max(2000)
    .optional(),
  membersRemoved: z
    .array(z.object({ id: z.string() }))
    .max(2000)
    .optional(),
  attachments: z
    .array(z.object({ contentType: z.string().max(200).nullish() }))
    .max(100)
    .nullish(),
  value: z.unknown().optional(),
})

export type IncomingActivity = z.output<typeof incomingActivity>

/** The tenant it comes from, or `undefined`: Teams says it in one of two places. */
export const tenantOf = (activity: IncomingActivity) =>
  activity.conversation.tenantId ?? activity.channelData?.tenant?.id

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
])

/** What was typed, without the mention of the bot itself; Teams escapes five characters even in plain text. */
export const textOf = (activity: IncomingActivity): string => {
  const mentions = (activity.entities ?? []).flatMap((entity) => {
    const parsed = mention.safeParse(entity)
    return parsed.success && parsed.data.mentioned.id === activity.recipient.id ? [parsed.data.text] : []
  })
  const without = mentions.reduce((text, name) => text.replaceAll(name, ' '), activity.text ?? '')
  return without.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (found) => entities.get(found) ?? found).trim()
}
