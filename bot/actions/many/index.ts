import type { Timers } from '../../delivery/brings.ts'
import type { Capability } from '../../turns/capability.ts'
import { pressed, spoken } from '../../turns/speaking.ts'
import { addMany, planPasted } from './commands/plan.ts'
import { dropList, saveList } from './commands/save.ts'
import { settlePressed } from './commands/settle.ts'
import { chooseGroupTyped, longestAnswer, settleTyped } from './commands/typed.ts'
import { lapse } from './lapse.ts'
import type { ManyNeeds } from './needs.ts'
import { longestTable } from './reading/read-table.ts'

/** Many actions at once, from a pasted table: settled row by row, then saved together. */
export const manyActions = (needs: ManyNeeds) => {
  const capability: Capability = {
    commands: [
      ...spoken({
        en: ['actions add many', 'action add many', 'add many actions'],
        cy: ['camau ychwanegu llawer', 'ychwanegu llawer o gamau'],
        action: 'action-list.plan',
        table: longestTable,
        run: addMany(needs),
      }),
      ...spoken({
        en: ['row', 'rows'],
        cy: ['rhes', 'rhesi'],
        action: 'action-list.settle',
        table: longestAnswer,
        run: settleTyped(needs),
      }),
      ...spoken({
        en: ['actions for'],
        cy: ['camau ar gyfer'],
        action: 'action-list.settle',
        run: chooseGroupTyped(needs),
      }),
      ...spoken({ en: ['save actions'], cy: ['cadw camau'], action: 'action-list.apply', run: saveList(needs) }),
      ...spoken({ en: ['drop actions'], cy: ['gollwng camau'], action: 'action-list.drop', run: dropList(needs) }),
    ],
    presses: {
      'action-list.plan': pressed('action-list.plan', planPasted(needs)),
      'action-list.settle': pressed('action-list.settle', settlePressed(needs)),
      'action-list.save': pressed('action-list.apply', saveList(needs)),
      'action-list.drop': pressed('action-list.drop', dropList(needs)),
    },
  }
  const timers: Timers = { 'action-list.lapse': lapse(needs) }
  return { capability, timers }
}
