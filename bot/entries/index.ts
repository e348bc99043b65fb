import type { Timers } from '../delivery/brings.ts'
import type { Capability } from '../turns/capability.ts'
import { pressed, spoken } from '../turns/speaking.ts'
import { changeSpoc, openEntry } from './commands/change-entry.ts'
import { allCorrect, myDetails } from './commands/confirm-details.ts'
import { chooseCover, endCover, saveCover, sayCover, saySaveCover } from './commands/cover.ts'
import { decideSuggestion, openSuggestion } from './commands/decide-suggestion.ts'
import { fillGap, outOfDate, sayGap, sayOutOfDate } from './commands/open-suggestion-form.ts'
import { saveEntry, saveSpoc } from './commands/save-entry.ts'
import { planPasted, setUp } from './commands/set-up.ts'
import { confirmList, dropList } from './commands/settle-list.ts'
import { saySuggestion, suggest } from './commands/suggest.ts'
import { lapse } from './lists/lapse.ts'
import { longestList } from './lists/read-list.ts'
import type { EntriesNeeds } from './needs.ts'
import { entriesRenderers } from './renderers.ts'
import { carryOutDue } from './suggestions/carry-out.ts'

/** A typed form: longer than a message may be, and read field by field. */
const longestForm = 4_000

/** The directory, kept in chat by those whose it is. */
export const entriesCapability = (needs: EntriesNeeds) => {
  const capability: Capability = {
    commands: [
      ...spoken({ en: ['set up'], cy: ['gosod'], action: 'list.plan', table: longestList, run: setUp(needs) }),
      ...spoken({ en: ['apply list'], cy: ['defnyddio rhestr'], action: 'list.apply', run: confirmList(needs) }),
      ...spoken({ en: ['drop list'], cy: ['gollwng rhestr'], action: 'list.drop', run: dropList(needs) }),
      ...spoken({ en: ['change spoc'], cy: ['newid spoc'], action: 'entry.open', run: changeSpoc(needs) }),
      ...spoken({
        en: ['save spoc'],
        cy: ['cadw spoc'],
        action: 'entry.change',
        table: longestForm,
        run: saveSpoc(needs),
      }),
      ...spoken({ en: ['out of date'], cy: ['wedi dyddio'], action: 'directory.look-up', run: sayOutOfDate(needs) }),
      ...spoken({
        en: ['it is me', 'it’s me'],
        cy: ['fi yw’r cyswllt'],
        action: 'directory.look-up',
        run: sayGap(needs, 'me'),
      }),
      ...spoken({
        en: ['i know who it is'],
        cy: ['rwy’n gwybod pwy'],
        action: 'directory.look-up',
        run: sayGap(needs, 'known'),
      }),
      ...spoken({
        en: ['suggest'],
        cy: ['awgrymu'],
        action: 'suggestion.make',
        table: longestForm,
        run: saySuggestion(needs),
      }),
      ...spoken({ en: ['suggestion'], cy: ['awgrym'], action: 'suggestion.open', run: openSuggestion(needs) }),
      ...spoken({
        en: ['accept suggestion'],
        cy: ['derbyn awgrym'],
        action: 'suggestion.accept',
        run: decideSuggestion(needs, 'suggestion.accept'),
      }),
      ...spoken({
        en: ['decline suggestion'],
        cy: ['peidio derbyn awgrym', 'peidio â derbyn awgrym'],
        action: 'suggestion.decline',
        run: decideSuggestion(needs, 'suggestion.decline'),
      }),
      ...spoken({
        en: ['withdraw suggestion'],
        cy: ['tynnu awgrym'],
        action: 'suggestion.withdraw',
        run: decideSuggestion(needs, 'suggestion.withdraw'),
      }),
      ...spoken({
        en: ['confirm my details'],
        cy: ['cadarnhau fy manylion'],
        action: 'own-data.read',
        run: myDetails(needs),
      }),
      ...spoken({ en: ['all correct'], cy: ['popeth yn gywir'], action: 'entry.confirm', run: allCorrect(needs) }),
      ...spoken({ en: ['cover me'], cy: ['cyflenwi i mi'], action: 'own-data.read', run: sayCover(needs, 'own') }),
      ...spoken({ en: ['cover for'], cy: ['cyflenwi dros'], action: 'entry.open', run: sayCover(needs, 'other') }),
      ...spoken({ en: ['save cover'], cy: ['cadw cyflenwi'], action: 'cover.set', run: saySaveCover(needs, 'own') }),
      ...spoken({
        en: ['save cover for'],
        cy: ['cadw cyflenwi dros'],
        action: 'cover.set',
        run: saySaveCover(needs, 'other'),
      }),
      ...spoken({
        en: ['end my cover'],
        cy: ['gorffen fy nghyflenwi'],
        action: 'cover.end',
        run: endCover(needs, 'own'),
      }),
      ...spoken({
        en: ['end cover for'],
        cy: ['gorffen cyflenwi dros'],
        action: 'cover.end',
        run: endCover(needs, 'other'),
      }),
    ],
    presses: {
      'entries.plan': pressed('list.plan', planPasted(needs)),
      'entries.apply': pressed('list.apply', confirmList(needs)),
      'entries.drop': pressed('list.drop', dropList(needs)),
      'entries.change': pressed('entry.open', openEntry(needs)),
      'entries.save': pressed('entry.change', saveEntry(needs)),
      'entries.confirm': pressed('entry.confirm', allCorrect(needs)),
      'entries.cover-me': pressed('own-data.read', chooseCover(needs, 'own')),
      'entries.cover-for': pressed('entry.open', chooseCover(needs, 'other')),
      'entries.cover-save': pressed('cover.set', saveCover(needs)),
      'directory.out-of-date': pressed('directory.look-up', outOfDate(needs)),
      'entries.fill-gap': pressed('directory.look-up', fillGap(needs)),
      'entries.suggest': pressed('suggestion.make', suggest(needs)),
      'entries.accept': pressed('suggestion.accept', decideSuggestion(needs, 'suggestion.accept')),
      'entries.decline': pressed('suggestion.decline', decideSuggestion(needs, 'suggestion.decline')),
      'entries.withdraw': pressed('suggestion.withdraw', decideSuggestion(needs, 'suggestion.withdraw')),
    },
  }
  const timers: Timers = {
    'directory.raise': needs.raiseVersion,
    'list.lapse': lapse(needs),
    'suggestion.apply': carryOutDue(needs),
  }
  return { capability, renderers: entriesRenderers(needs), timers }
}
