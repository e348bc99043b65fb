import { z } from 'zod'
import { askForPlaceMessage } from '../../cards/ask-for-place/index.ts'
import { helpMessage } from '../../cards/help/index.ts'
import { answered, refused, unreadable } from '../turns/answer.ts'
import type { Capability } from '../turns/capability.ts'
import { command, press } from '../turns/capability.ts'
import { lookUp } from './commands/look-up.ts'
import { search } from './commands/search.ts'
import type { DirectoryNeeds } from './needs.ts'

const query = z.object({ query: z.string(), agency: z.enum(['police', 'cps', 'isva', 'any']).optional() })

/** Who the contacts are: look-ups by message, by button and while writing; never a right needed that not everybody has. */
export const directoryCapability = (needs: DirectoryNeeds) => {
  const answer = lookUp(needs)
  const find = search(needs)
  const capability: Capability = {
    commands: [
      command({
        words: ['help', 'cymorth', '?'],
        alone: true,
        action: 'help.read',
        home: 'anywhere',
        run: async ({ language }, _rest, ask) => {
          const right = await ask({})
          if (!right.ok) return refused(right.why)
          return answered(right.permit, helpMessage({ why: 'asked' }, language), { record: 'help' })
        },
      }),
    ],
    presses: {
      'directory.look-up': press({
        action: 'directory.look-up',
        home: 'anywhere',
        run: async (turn, data, ask) => {
          const pressed = query.safeParse(data)
          if (!pressed.success) return unreadable
          return answer(turn, ask, { text: pressed.data.query, agency: pressed.data.agency })
        },
      }),
      'directory.another-place': press({
        action: 'help.read',
        home: 'anywhere',
        run: async ({ language }, _data, ask) => {
          const right = await ask({})
          if (!right.ok) return refused(right.why)
          return answered(right.permit, askForPlaceMessage({ form: true }, language), { record: 'help' })
        },
      }),
    },
  }
  return {
    capability,
    said: command({
      words: [],
      action: 'directory.look-up',
      home: 'anywhere',
      run: (turn, text, ask) => answer(turn, ask, { text }),
    }),
    searched: command({ words: [], action: 'directory.look-up', home: 'anywhere', run: find }),
  }
}
