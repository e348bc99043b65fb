import type { Capability } from '../turns/capability.ts'
import { pressed, spoken } from '../turns/speaking.ts'
import { openForm, saveAdd, sayAdd, saySave } from './commands/add.ts'
import { disown, hand } from './commands/hand.ts'
import { remindLater } from './commands/later.ts'
import { listActions, listOwn } from './commands/list.ts'
import { move } from './commands/move.ts'
import { openAction } from './commands/open.ts'
import { finish, plainly, wait } from './commands/settle.ts'
import { actionReminders } from './lines.ts'
import type { ActionsNeeds } from './needs.ts'

export type { ActionsNeeds } from './needs.ts'

/** A typed form: longer than a message may be, and read field by field. */
const longestForm = 4_000

const making = (needs: ActionsNeeds): Capability => ({
  commands: [
    ...spoken({ en: ['action add'], cy: ['ychwanegu cam'], action: 'action.add', run: sayAdd(needs) }),
    ...spoken({
      en: ['action save'],
      cy: ['cadw cam'],
      action: 'action.add',
      table: longestForm,
      run: saySave(needs),
    }),
    ...spoken({
      en: ['actions'],
      cy: ['camau gweithredu', 'camau'],
      action: 'action.list',
      run: listActions(needs),
    }),
    ...spoken({
      en: ['my actions'],
      cy: ['fy nghamau gweithredu', 'fy nghamau'],
      action: 'action.list-own',
      run: listOwn(needs),
    }),
  ],
  presses: { 'actions.save': pressed('action.add', saveAdd(needs)) },
})

const settling = (needs: ActionsNeeds): Capability => {
  const [open, done] = [openAction(needs), finish(needs)]
  const start = plainly(needs, 'start', 'actions.start')
  const drop = plainly(needs, 'drop', 'actions.drop')
  const reopen = plainly(needs, 'reopen', 'actions.reopen')
  return {
    commands: [
      ...spoken({ en: ['action'], cy: ['cam gweithredu', 'cam'], action: 'action.open', run: open.say }),
      ...spoken({ en: ['done'], cy: ['cwblhau'], action: 'action.finish', run: done.say }),
      ...spoken({ en: ['start'], cy: ['dechrau'], action: 'action.start', run: start.say }),
      ...spoken({ en: ['waiting'], cy: ['yn aros'], action: 'action.wait', run: wait(needs) }),
      ...spoken({ en: ['drop action'], cy: ['gollwng cam'], action: 'action.drop', run: drop.say }),
      ...spoken({ en: ['reopen'], cy: ['ailagor'], action: 'action.reopen', run: reopen.say }),
    ],
    presses: {
      'actions.open': pressed('action.open', open.press),
      'actions.done': pressed('action.finish', done.press),
      'actions.finish-save': pressed('action.finish', done.press),
      'actions.start': pressed('action.start', start.press),
      'actions.drop': pressed('action.drop', drop.press),
      'actions.reopen': pressed('action.reopen', reopen.press),
    },
  }
}

const passing = (needs: ActionsNeeds): Capability => {
  const [moved, handed] = [move(needs), hand(needs)]
  const [notMine, later] = [disown(needs), remindLater(needs)]
  return {
    commands: [
      ...spoken({ en: ['extend'], cy: ['ymestyn'], action: 'action.move', run: moved.say }),
      ...spoken({ en: ['hand'], cy: ['trosglwyddo'], action: 'action.hand', run: handed.say }),
      ...spoken({ en: ['not mine'], cy: ['nid i mi'], action: 'action.disown', run: notMine.say }),
      ...spoken({
        en: ['remind me of'],
        cy: ['atgoffa fi am'],
        action: 'action.remind-later',
        run: later.say,
      }),
    ],
    presses: {
      'actions.move': pressed('action.move', moved.open),
      'actions.move-save': pressed('action.move', moved.save),
      'actions.hand': pressed('action.hand', handed.open),
      'actions.hand-save': pressed('action.hand', handed.save),
      'actions.not-mine': pressed('action.disown', notMine.open),
      'actions.disown-save': pressed('action.disown', notMine.save),
      'actions.remind-later': pressed('action.remind-later', later.press),
    },
  }
}

/** What meetings agreed: made, done, moved, handed on, from a card or by typing. */
export const actionsCapability = (needs: ActionsNeeds) => {
  const parts = [making(needs), settling(needs), passing(needs)]
  const capability: Capability = {
    commands: parts.flatMap(({ commands }) => commands),
    presses: Object.fromEntries(parts.flatMap(({ presses }) => Object.entries(presses))),
  }
  return { capability, reminders: actionReminders(needs), openForm: openForm(needs) }
}
