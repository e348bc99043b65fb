import { z } from 'zod'
import { askForPlaceMessage } from '../../cards/ask-for-place/index.ts'
import { helpMessage } from '../../cards/help/index.ts'
import type { Capability } from '../turns/capability.ts'
import { reply } from '../turns/turn.ts'
import { lookUp } from './commands/look-up.ts'
import { outOfDate } from './commands/out-of-date.ts'
import { search } from './commands/search.ts'
import type { DirectoryNeeds } from './needs.ts'

const query = z.object({ query: z.string(), agency: z.enum(['police', 'cps', 'isva', 'any']).optional() })

/** Who the contacts are: look-ups by message, by button and while writing; never a right needed. */
export const directoryCapability = (needs: DirectoryNeeds) => {
  const answer = lookUp(needs)
  const capability: Capability = {
    commands: [
      {
        words: ['help', 'cymorth', 'help!', 'help?', '?'],
        alone: true,
        run: async ({ language }) => reply(helpMessage({ why: 'asked' }, language)),
      },
    ],
    presses: {
      'directory.look-up': async (turn, data) => {
        const pressed = query.safeParse(data)
        return pressed.success ? answer(turn, pressed.data.query, pressed.data.agency) : needs.refused(turn)
      },
      'directory.another-place': async ({ language }) => reply(askForPlaceMessage({ form: true }, language)),
      'directory.out-of-date': outOfDate(needs),
    },
  }
  return { capability, said: answer, searched: search(needs) }
}
