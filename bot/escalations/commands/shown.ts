import type { Message } from '../../../cards/message.ts'
import type { RaisedButton, RaisedFacts, RaisedNews } from '../../../cards/raised/facts.ts'
import { raisedButtons } from '../../../cards/raised/facts.ts'
import type { Headed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { rightOf } from '../change.ts'
import type { Escalation } from '../domain/escalation.ts'
import { mayStep } from '../domain/next.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { presented } from '../present.ts'
import { escalationOf } from '../stored.ts'
import { escalationSubject } from '../subject.ts'

/** What stands on the card only once nobody further is asked by itself, or somebody disagrees. */
const waysOn: ReadonlySet<RaisedButton> = new Set(['more-time', 'agenda', 'settle'])

const isOffered = ({ offered, disputed, state }: Escalation) =>
  offered === true || disputed === true || state === 'on-agenda'

/** The buttons of whatever this person may do now: the same rights that a press is held to. */
const buttonsFor = async (needs: EscalationsNeeds, escalation: Escalation, turn: Turn, any: AskAny) => {
  const directory = await needs.directory()
  const asked = await Promise.all(
    raisedButtons.map(async (button): Promise<readonly RaisedButton[]> => {
      const { action, whose } = rightOf[button]
      if (!mayStep(escalation.state, button) || (waysOn.has(button) && !isOffered(escalation))) return []
      const right = await any(action, escalationSubject(escalation, { directory, day: dayOf(turn.at), whose }))
      return right.ok ? [button] : []
    }),
  )
  const buttons = asked.flat()
  const isTaken = escalation.concerned.every(({ state }) => state !== 'waiting')
  return isTaken ? buttons.filter((button) => button !== 'acknowledge') : buttons
}

const asOf = ({ raiser }: Escalation, turn: Turn, buttons: readonly RaisedButton[]): RaisedFacts['as'] => {
  if (raiser === keyOfPerson(turn.who)) return 'raiser'
  return buttons.includes('answer') ? 'receiver' : 'onlooker'
}

interface Showing {
  readonly permit: Permit
  readonly any: AskAny
  readonly news?: RaisedNews | undefined
}

/** One escalation for one reader: what they may do with it has a button. */
export const shownEscalation = async (
  needs: EscalationsNeeds,
  turn: Turn,
  document: Headed,
  { permit, any, news }: Showing,
): Promise<Message> => {
  const escalation = escalationOf(document)
  const [texts, buttons] = await Promise.all([
    needs.records.texts(permit, document.record),
    buttonsFor(needs, escalation, turn, any),
  ])
  const as = asOf(escalation, turn, buttons)
  const shown = { as, news, buttons, texts, seen: document.events ?? 0, today: dayOf(turn.at) }
  return (await presented(needs, escalation, shown))(turn.language)
}
