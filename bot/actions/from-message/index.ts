import type { Answer } from '../../turns/answer.ts'
import { refused } from '../../turns/answer.ts'
import type { Ask, AskAny, Capability } from '../../turns/capability.ts'
import { pressed } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'

/** The command's id in the manifest. */
const commandOnMessage = 'action'

interface FromMessageNeeds {
  /** The form of a new action, with nothing in it: the same that `action add` answers. */
  readonly openForm: (turn: Turn, ask: Ask<'action.add'>, any: AskAny) => Promise<Answer>
}

/**
 * "Make an action of this", chosen on a message: a dialog with the blank form. The message is never read, copied or kept: its
 * writer did not write it for a record. For people of the host's own tenant; guests have no message extensions.
 */
export const actionsFromMessage = ({ openForm }: FromMessageNeeds): Capability => ({
  commands: [],
  presses: {},
  opens: {
    [commandOnMessage]: pressed('action.add', async (turn, _given, ask, any) =>
      turn.who.isPartner ? refused('not-yours') : openForm(turn, ask, any),
    ),
  },
})
