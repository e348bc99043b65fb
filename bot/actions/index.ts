import type { Capability } from '../turns/capability.ts'
import { pressed, spoken } from '../turns/speaking.ts'
import { openForm, saveAdd, sayAdd, saySave } from './commands/add.ts'
import { disown, hand } from './commands/hand.ts'
import { remindLater } from './commands/later.ts'
import { listActions, listOwn } from './commands/list.ts'
import { move } from './commands/move.ts'
import { openAction } from './commands/open.ts'
import { finish, plainly, wait } from './commands/settle.ts'
import type { OnAction, Typed } from './commands/which.ts'
import { chosenVerb } from './commands/which.ts'
import type { ActionsNeeds } from './needs.ts'
import { actionReminders } from './reminders.ts'

export type { ActionsNeeds } from './needs.ts'

/** A typed form: longer than a message may be, and read field by field. */
const longestForm = 4_000

const making = (needs: ActionsNeeds): Capability => {
  const [groups, own] = [listActions(needs), listOwn(needs)]
  return {
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
        run: groups.say,
      }),
      ...spoken({
        en: ['my actions'],
        cy: ['fy nghamau gweithredu', 'fy nghamau'],
        action: 'action.list-own',
        run: own.say,
      }),
    ],
    presses: {
      'actions.save': pressed('action.add', saveAdd(needs)),
      'actions.list': pressed('action.list', groups.press),
      'actions.list-own': pressed('action.list-own', own.press),
    },
  }
}

/** A command that begins with a number; where several groups have it, a button says of which. */
const numbered = <A extends OnAction>(
  words: { readonly en: readonly string[]; readonly cy: readonly string[] },
  { action, say, chosen }: Typed<A>,
): Capability => ({
  commands: spoken({ ...words, action, run: say }),
  presses: { [chosenVerb(action)]: pressed(action, chosen) },
})

const settling = (needs: ActionsNeeds): readonly Capability[] => {
  const [open, done, waiting] = [openAction(needs), finish(needs), wait(needs)]
  const [start, drop, reopen] = [plainly(needs, 'start'), plainly(needs, 'drop'), plainly(needs, 'reopen')]
  return [
    numbered({ en: ['action'], cy: ['cam gweithredu', 'cam'] }, open.typed),
    numbered({ en: ['done'], cy: ['cwblhau'] }, done.typed),
    numbered({ en: ['start'], cy: ['dechrau'] }, start.typed),
    numbered({ en: ['waiting'], cy: ['yn aros'] }, waiting.typed),
    numbered({ en: ['drop', 'drop action'], cy: ['gollwng', 'gollwng cam'] }, drop.typed),
    numbered({ en: ['reopen'], cy: ['ailagor'] }, reopen.typed),
    {
      commands: [],
      presses: {
        'actions.open': pressed('action.open', open.press),
        'actions.done': pressed('action.finish', done.press),
        'actions.finish-save': pressed('action.finish', done.press),
        'actions.start': pressed('action.start', start.press),
        'actions.reopen': pressed('action.reopen', reopen.press),
      },
    },
  ]
}

const passing = (needs: ActionsNeeds): readonly Capability[] => {
  const [moved, handed] = [move(needs), hand(needs)]
  const [notMine, later] = [disown(needs), remindLater(needs)]
  return [
    numbered({ en: ['extend'], cy: ['ymestyn'] }, moved.typed),
    numbered({ en: ['hand'], cy: ['trosglwyddo'] }, handed.typed),
    numbered({ en: ['not mine'], cy: ['nid i mi'] }, notMine.typed),
    numbered({ en: ['remind me of'], cy: ['atgoffa fi am'] }, later.typed),
    {
      commands: [],
      presses: {
        'actions.move': pressed('action.move', moved.open),
        'actions.move-save': pressed('action.move', moved.save),
        'actions.hand': pressed('action.hand', handed.open),
        'actions.hand-save': pressed('action.hand', handed.save),
        'actions.not-mine': pressed('action.disown', notMine.open),
        'actions.disown-save': pressed('action.disown', notMine.save),
        'actions.remind-later': pressed('action.remind-later', later.press),
        'actions.remind-later-save': pressed('action.remind-later', later.save),
      },
    },
  ]
}

/** What meetings agreed: made, done, moved, handed on, from a card or by typing. */
export const actionsCapability = (needs: ActionsNeeds) => {
  const parts = [making(needs), ...settling(needs), ...passing(needs)]
  const capability: Capability = {
    commands: parts.flatMap(({ commands }) => commands),
    presses: Object.fromEntries(parts.flatMap(({ presses }) => Object.entries(presses))),
  }
  return { capability, reminders: actionReminders(needs), openForm: openForm(needs) }
}
