import type { RaisedButton, RaisedNews } from '../../cards/raised/facts.ts'
import { raisedNews } from '../../cards/raised/facts.ts'
import type { Item } from '../delivery/brings.ts'
import { isOfLetter } from '../reminders/place/letter.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import { alikeNumbers } from './alike.ts'
import { stepOf } from './buttons.ts'
import type { Escalation } from './domain/escalation.ts'
import { mayStep } from './domain/next.ts'
import type { EscalationsNeeds } from './needs.ts'
import { letters, whats } from './owing.ts'
import { presented } from './present.ts'
import type { As, Reads } from './readers.ts'
import { escalationOf } from './stored.ts'

const newsOf = async (needs: EscalationsNeeds, item: Item, at: Instant): Promise<RaisedNews | undefined> => {
  const { owed } = item
  const letter = isOfLetter(item) ? await letters.fateOf(needs, item, at) : undefined
  if (typeof letter === 'string') return letter
  if (owed.what === whats.told) return 'told'
  if (owed.what === whats.dueSoon) return 'due-soon'
  if (owed.what === whats.offered)
    return item.record && escalationOf(item.record).state === 'on-agenda' ? 'remind' : 'offer'
  if (owed.what === whats.onAgenda) return 'agenda'
  return raisedNews.find((one) => one === owed.occurrence)
}

/** What a receiver may do besides; a restricted one stays where it is. */
const besides = ({ restrictedTo }: Escalation): readonly RaisedButton[] =>
  restrictedTo ? ['pausing'] : ['choose', 'pausing']

const waysOn: readonly RaisedButton[] = ['more-time', 'agenda', 'settle']

/** The buttons of a card that Liaison posts first; whether its reader may press one is asked again when they do. */
const buttonsFor = (as: As, escalation: Escalation, part: Reads['part']): readonly RaisedButton[] => {
  const { offered, disputed, state } = escalation
  const ways = offered || disputed || state === 'on-agenda' ? waysOn : []
  const all: Readonly<Record<As, readonly RaisedButton[]>> = {
    former: [],
    receiver: [
      ...(part?.state === 'waiting' ? (['acknowledge'] as const) : []),
      'answer',
      ...besides(escalation),
      'resume',
    ],
    raiser: ['resolve', 'reopen', ...ways, 'withdraw'],
    coordinator: ways,
    chair: [...(escalation.agenda?.step === 'scrutiny-group' ? (['deciding'] as const) : []), 'more-time', 'settle'],
  }
  const isDone = as === 'receiver' && part?.state === 'answered'
  return isDone ? [] : all[as].filter((button) => mayStep(state, stepOf[button]))
}

/** The card that somebody gets of an escalation without having asked for it. Whoever had it before sees none of its words. */
export const presentNews =
  (needs: EscalationsNeeds) =>
  async (item: Item, { escalation, as, part, over }: Reads, at: Instant) => {
    const right = await needs.worker()('message.send', {})
    if (!right.ok) throw new TypeError('Liaison itself may not send: the table of rights is wrong.')
    const texts = as === 'former' ? {} : await needs.records.texts(right.permit, escalation.record)
    const alike = as === 'receiver' && part && item.record ? await alikeNumbers(needs, item.record, part) : []
    return presented(needs, escalation, {
      alike,
      own: as === 'receiver' ? part?.agency : undefined,
      as: as === 'coordinator' || as === 'chair' ? 'onlooker' : as,
      news: over === undefined ? await newsOf(needs, item, at) : undefined,
      buttons: buttonsFor(as, escalation, part),
      ...{ texts, seen: item.record?.events ?? 0, today: dayOf(at) },
    })
  }
