import type { Message } from '../../../cards/message.ts'
import type { RaisedButton, RaisedFacts, RaisedMode, RaisedNews } from '../../../cards/raised/facts.ts'
import { raisedButtons } from '../../../cards/raised/facts.ts'
import type { Headed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { alikeNumbers } from '../alike.ts'
import { stepOf } from '../buttons.ts'
import type { StepAction } from '../change.ts'
import { rightOf } from '../change.ts'
import type { Escalation } from '../domain/escalation.ts'
import { mayStep } from '../domain/next.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { partFor } from '../part-for.ts'
import { presented } from '../present.ts'
import { escalationOf } from '../stored.ts'
import type { Whose } from '../subject.ts'
import { subjectNow } from '../subject-now.ts'
import { choicesFor } from './choices.ts'

/** What stands on the card only once nobody further is asked by itself, or somebody disagrees. */
const waysOn: ReadonlySet<RaisedButton> = new Set(['more-time', 'agenda', 'settle'])

const isOffered = ({ offered, disputed, state }: Escalation) =>
  offered === true || disputed === true || state === 'on-agenda'

/** What the record itself says against a button; the rest is rights. */
const isShown = (button: RaisedButton, escalation: Escalation): boolean => {
  const { state, agenda, restrictedTo, reportedAt, concerned } = escalation
  if (!mayStep(state, stepOf[button])) return false
  switch (button) {
    case 'choose':
    case 'recording':
      return restrictedTo === undefined
    case 'deciding':
      return agenda?.step === 'scrutiny-group'
    case 'report':
      return agenda?.step === 'strategic-group' && reportedAt === undefined
    case 'agenda':
      return restrictedTo === undefined && state !== 'on-agenda' && isOffered(escalation)
    case 'acknowledge':
      return concerned.some((part) => part.state === 'waiting')
    default:
      return !waysOn.has(button) || isOffered(escalation)
  }
}

const rightFor = (button: RaisedButton): { readonly action: StepAction; readonly whose: Whose } =>
  button === 'recording' ? { action: 'escalation.answer-for', whose: 'everybody' } : rightOf[stepOf[button]]

/** The buttons of whatever this person may do now: the same rights that a press is held to. */
const buttonsFor = async (needs: EscalationsNeeds, escalation: Escalation, turn: Turn, any: AskAny) => {
  const day = dayOf(turn.at)
  const asked = await Promise.all(
    raisedButtons.map(async (button): Promise<readonly RaisedButton[]> => {
      if (!isShown(button, escalation)) return []
      const { action, whose } = rightFor(button)
      const right = await any(action, await subjectNow(needs, escalation, { day, whose }))
      return right.ok ? [button] : []
    }),
  )
  const buttons = asked.flat()
  // Whoever can answer themself records nothing for others.
  return buttons.includes('answer') ? buttons.filter((button) => button !== 'recording') : buttons
}

const asOf = ({ raiser }: Escalation, turn: Turn, buttons: readonly RaisedButton[]): RaisedFacts['as'] => {
  if (raiser === keyOfPerson(turn.who)) return 'raiser'
  return buttons.includes('answer') ? 'receiver' : 'onlooker'
}

interface Showing {
  readonly permit: Permit
  readonly any: AskAny
  readonly news?: RaisedNews | undefined
  readonly mode?: RaisedMode | undefined
}

/** One escalation for one reader: what they may do with it has a button. */
export const shownEscalation = async (
  needs: EscalationsNeeds,
  turn: Turn,
  document: Headed,
  { permit, any, news, mode }: Showing,
): Promise<Message> => {
  const escalation = escalationOf(document)
  const [texts, buttons, asks] = await Promise.all([
    needs.records.texts(permit, document.record),
    buttonsFor(needs, escalation, turn, any),
    choicesFor(needs, turn, escalation, mode),
  ])
  const as = asOf(escalation, turn, buttons)
  const part = as === 'receiver' ? await partFor(needs, turn, escalation) : undefined
  const alike = part ? await alikeNumbers(needs, document, part) : []
  const shown = {
    as,
    news,
    buttons,
    texts,
    asks,
    alike,
    own: part?.agency,
    seen: document.events ?? 0,
    today: dayOf(turn.at),
  }
  return (await presented(needs, escalation, shown))(turn.language)
}
