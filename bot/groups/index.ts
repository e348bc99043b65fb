import type { Capability } from '../turns/capability.ts'
import { pressed, spoken } from '../turns/speaking.ts'
import { openAdd, saveAdd, sayAdd } from './commands/add.ts'
import { chooseNotice, showSettings } from './commands/area.ts'
import { openForm, saveChange, saySave } from './commands/change.ts'
import { endGroup } from './commands/end.ts'
import { linkChannel, linkChosen, unlinkChannel } from './commands/link.ts'
import { members } from './commands/members.ts'
import { listGroups, openGroup } from './commands/open.ts'
import type { GroupsNeeds } from './needs.ts'
import { groupReminders } from './reminders.ts'

/** A typed form: longer than a message may be, and read field by field. */
const longestForm = 4_000

const notices = (needs: GroupsNeeds) => [
  ...spoken({
    en: ['notice channel for all agencies'],
    cy: ['sianel hysbysu i bob asiantaeth'],
    action: 'area.change',
    run: chooseNotice(needs, { audience: 'multi', channel: 'here' }),
  }),
  ...spoken({
    en: ['notice channel for police and cps'],
    cy: ['sianel hysbysu i’r heddlu a geg'],
    action: 'area.change',
    run: chooseNotice(needs, { audience: 'justice', channel: 'here' }),
  }),
  ...spoken({
    en: ['no notice channel for all agencies'],
    cy: ['dim sianel hysbysu i bob asiantaeth'],
    action: 'area.change',
    run: chooseNotice(needs, { audience: 'multi', channel: 'none' }),
  }),
  ...spoken({
    en: ['no notice channel for police and cps'],
    cy: ['dim sianel hysbysu i’r heddlu a geg'],
    action: 'area.change',
    run: chooseNotice(needs, { audience: 'justice', channel: 'none' }),
  }),
  ...spoken({ en: ['area settings'], cy: ['gosodiadau ardal'], action: 'area.open', run: showSettings(needs) }),
]

/** The standing groups of an area: who runs them, who belongs to them, how often they meet and where. */
export const groupsCapability = (needs: GroupsNeeds) => {
  const [open, form, end, member] = [openGroup(needs), openForm(needs), endGroup(needs), members(needs)]
  const capability: Capability = {
    commands: [
      ...spoken({ en: ['groups'], cy: ['grwpiau'], action: 'group.list', run: listGroups(needs) }),
      ...spoken({ en: ['group'], cy: ['grŵp', 'grwp'], action: 'group.open', run: open.say }),
      ...spoken({
        en: ['group add'],
        cy: ['ychwanegu grŵp', 'ychwanegu grwp'],
        action: 'group.create',
        table: longestForm,
        run: sayAdd(needs),
      }),
      ...spoken({
        en: ['group change'],
        cy: ['newid grŵp', 'newid grwp'],
        action: 'group.open',
        run: form.say,
      }),
      ...spoken({
        en: ['group save'],
        cy: ['cadw grŵp', 'cadw grwp'],
        action: 'group.change',
        table: longestForm,
        run: saySave(needs),
      }),
      ...spoken({
        en: ['group add member'],
        cy: ['ychwanegu aelod grŵp', 'ychwanegu aelod grwp'],
        action: 'group.change',
        table: longestForm,
        run: member.add.say,
      }),
      ...spoken({
        en: ['group remove member'],
        cy: ['tynnu aelod grŵp', 'tynnu aelod grwp'],
        action: 'group.change',
        table: longestForm,
        run: member.remove.say,
      }),
      ...spoken({
        en: ['group end'],
        cy: ['dod â grŵp i ben', 'dod a grwp i ben'],
        action: 'group.end',
        run: end.sayAsk,
      }),
      ...spoken({
        en: ['confirm group end'],
        cy: ['cadarnhau dod â grŵp i ben', 'cadarnhau dod a grwp i ben'],
        action: 'group.end',
        run: end.say,
      }),
      ...spoken({
        en: ['link this channel to'],
        cy: ['cysylltu’r sianel hon â', 'cysylltu’r sianel hon a'],
        action: 'group.link',
        run: linkChannel(needs),
      }),
      ...spoken({
        en: ['unlink this channel'],
        cy: ['datgysylltu’r sianel hon'],
        action: 'group.link',
        run: unlinkChannel(needs),
      }),
      ...notices(needs),
    ],
    presses: {
      'groups.open': pressed('group.open', open.press),
      'groups.add': pressed('group.create', openAdd(needs)),
      'groups.create': pressed('group.create', saveAdd(needs)),
      'groups.change': pressed('group.open', form.press),
      'groups.save': pressed('group.change', saveChange(needs)),
      'groups.add-member': pressed('group.change', member.add.press),
      'groups.remove-member': pressed('group.change', member.remove.press),
      'groups.ask-end': pressed('group.end', end.pressAsk),
      'groups.end': pressed('group.end', end.press),
      'groups.link': pressed('group.link', linkChosen(needs)),
    },
  }
  return { capability, reminders: groupReminders(needs) }
}
