import { decide } from '../../bot/rights/decide.ts'
import type { Actor } from '../../bot/rights/roles.ts'
import type { Answer } from '../../bot/turns/answer.ts'
import type { AskAny } from '../../bot/turns/capability.ts'
import type { Turn } from '../../bot/turns/turn.ts'
import type { Message } from '../../cards/message.ts'
import type { World } from './world.ts'

/** Asks for rights as somebody, by the product's own table. */
export const askAs =
  (who: Actor) =>
  ({ clock }: Pick<World, 'clock'>): AskAny =>
  async (action, subject) =>
    decide(who, action, subject, {
      ...{ at: clock.now(), reference: 'K7M2-9QXA' },
      surface: { how: 'message', where: 'personal' },
    })

const messageOf = (answer: Answer): Message => {
  if (answer.type === 'refused') throw new Error(answer.why)
  if (answer.type !== 'answered' || answer.reply.type !== 'message') throw new Error(answer.type)
  return answer.reply.message
}

const turnIn = (here: World, language: 'en' | 'cy'): Turn => ({
  heard: { type: 'said', text: '', attachments: 0 },
  who: { tenantId: 'host', oid: 'asha', isPartner: false },
  where: { kind: 'personal', conversation: 'c' },
  language,
  at: here.clock.now(),
  reference: 'K7M2-9QXA',
})

/** What a typed command answers; a refusal is thrown by its name. */
export const said = async (
  here: World,
  words: string,
  rest: string,
  ask: ReturnType<typeof askAs>,
): Promise<Message> => {
  const command = here.brought.capability.commands.find((one) => one.words.includes(words))
  if (!command) throw new Error(`Nobody understands "${words}".`)
  return messageOf(await command.run(turnIn(here, 'en'), rest, ask(here)))
}

/** What a button answers. */
export const pressed = async (
  here: World,
  verb: string,
  data: unknown,
  ask: ReturnType<typeof askAs>,
): Promise<Message> => {
  const press = here.brought.capability.presses[verb]
  if (!press) throw new Error(`There is no button "${verb}".`)
  return messageOf(await press.run(turnIn(here, 'en'), data, ask(here)))
}
