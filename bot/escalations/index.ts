import type { Timers } from '../delivery/brings.ts'
import type { Capability } from '../turns/capability.ts'
import { looksLike, pressed, searched, spoken } from '../turns/speaking.ts'
import { rightOf } from './change.ts'
import { agenda, strategic } from './commands/agenda.ts'
import { beginFromMessage, pressBegin, pressFromQuestion, sayFromQuestion, sayRaise } from './commands/begin.ts'
import { choose, hand, pass } from './commands/hand.ts'
import { answerFor, recording } from './commands/on-behalf.ts'
import { listArea, listOwn, open } from './commands/open.ts'
import { pause, pausing } from './commands/pause.ts'
import { pressPreview, sayPreview } from './commands/raise.ts'
import { search } from './commands/search.ts'
import { pressChange, pressDiscard, pressSend, sayDiscard, saySend } from './commands/send.ts'
import { acknowledge, moreTime, plainly } from './commands/steps.ts'
import {
  aboutOne,
  oneAlone,
  pressWith,
  readHanded,
  readNamed,
  readPaused,
  readPlace,
  sayWith,
} from './commands/which.ts'
import { answer, learn, reopen } from './commands/worded.ts'
import { draftTimers } from './drafts/keep.ts'
import { saveSteps, showSteps } from './local/commands.ts'
import type { EscalationsNeeds } from './needs.ts'
import { escalationTimers } from './timers.ts'

export type { EscalationsNeeds } from './needs.ts'

/** The command's id in the manifest. */
const commandOnMessage = 'raise'

/** A typed form: longer than a message may be, and read field by field. */
const longestForm = 4_000

const raising = (needs: EscalationsNeeds): Capability => ({
  commands: [
    ...spoken({ en: ['escalate'], cy: ['uwchgyfeirio'], action: 'escalation.draft', run: sayRaise(needs) }),
    ...spoken({
      ...{ en: ['escalate save'], cy: ['uwchgyfeirio cadw'], action: 'escalation.draft', table: longestForm },
      run: sayPreview(needs),
    }),
    ...spoken({
      ...{ en: ['escalate send'], cy: ['uwchgyfeirio anfon'], action: 'escalation.raise' },
      run: saySend(needs),
    }),
    ...spoken({
      ...{ en: ['escalate discard'], cy: ['uwchgyfeirio gollwng'], action: 'escalation.drop-draft' },
      run: sayDiscard(needs),
    }),
    ...spoken({
      ...{ en: ['raise further'], cy: ['codi ymhellach'], action: 'escalation.draft' },
      run: sayFromQuestion(needs),
    }),
    ...spoken({
      ...{ en: ['request steps'], cy: ['camau ceisiadau'], action: 'area.open' },
      run: showSteps(needs),
    }),
    ...spoken({
      ...{ en: ['request steps save'], cy: ['cadw camau ceisiadau'], action: 'area.change', table: longestForm },
      run: saveSteps(needs),
    }),
    ...spoken({ en: ['my items'], cy: ['fy eitemau'], action: 'escalation.list-own', run: listOwn(needs) }),
    ...spoken({ en: ['escalations'], cy: ['uwchgyfeiriadau'], action: 'escalation.list', run: listArea(needs) }),
  ],
  presses: {
    'escalations.preview': pressed('escalation.draft', pressPreview(needs)),
    'escalations.begin': pressed('escalation.draft', pressBegin(needs)),
    'escalations.from-question': pressed('escalation.draft', pressFromQuestion(needs)),
    'escalations.change': pressed('escalation.draft', pressChange(needs)),
    'escalations.send': pressed('escalation.raise', pressSend(needs)),
    'escalations.discard': pressed('escalation.drop-draft', pressDiscard(needs)),
  },
  opens: { [commandOnMessage]: pressed('escalation.draft', beginFromMessage(needs)) },
})

/** What is done with one, by its number or from its card. */
const settling = (needs: EscalationsNeeds): readonly Capability[] => {
  const [have, said, again] = [acknowledge(needs), answer(needs), reopen(needs)]
  const [resolved, withdrawn, settled] = [
    plainly(needs, 'resolve'),
    plainly(needs, 'withdraw'),
    plainly(needs, 'settle'),
  ]
  const [time, onAgenda, shown] = [moreTime(needs), agenda(needs), open(needs)]
  return [
    {
      commands: [
        looksLike(oneAlone, 'escalation.open', sayWith(needs, shown)),
        ...spoken({ en: ['escalation'], cy: ['uwchgyfeiriad'], action: 'escalation.open', run: sayWith(needs, shown) }),
        ...spoken({
          ...{ en: ['acknowledge'], cy: ['cydnabod'], action: rightOf.acknowledge.action },
          run: sayWith(needs, have),
        }),
        ...spoken({ en: ['answer'], cy: ['ateb'], action: rightOf.answer.action, run: sayWith(needs, said) }),
        ...spoken({ en: ['resolve'], cy: ['datrys'], action: rightOf.resolve.action, run: sayWith(needs, resolved) }),
        ...spoken({
          ...{ en: ['not resolved'], cy: ['heb ei ddatrys'], action: rightOf.reopen.action },
          run: sayWith(needs, again),
        }),
        ...spoken({
          ...{ en: ['withdraw'], cy: ['tynnu’n ôl', "tynnu'n ôl"], action: rightOf.withdraw.action },
          run: sayWith(needs, withdrawn),
        }),
        ...spoken({ en: ['settled'], cy: ['setlwyd'], action: rightOf.settle.action, run: sayWith(needs, settled) }),
        ...spoken({
          ...{ en: ['more time'], cy: ['rhagor o amser'], action: rightOf['more-time'].action },
          run: sayWith(needs, time),
        }),
        ...spoken({
          ...{ en: ['put on agenda'], cy: ['rhoi ar agenda'], action: rightOf.agenda.action },
          run: sayWith(needs, onAgenda),
        }),
      ],
      presses: {
        'escalations.open': pressed('escalation.open', pressWith(needs, shown)),
        'escalations.acknowledge': pressed(rightOf.acknowledge.action, pressWith(needs, have)),
        'escalations.answer': pressed(rightOf.answer.action, pressWith(needs, said)),
        'escalations.resolve': pressed(rightOf.resolve.action, pressWith(needs, resolved)),
        'escalations.reopen': pressed(rightOf.reopen.action, pressWith(needs, again)),
        'escalations.withdraw': pressed(rightOf.withdraw.action, pressWith(needs, withdrawn)),
        'escalations.settle': pressed(rightOf.settle.action, pressWith(needs, settled)),
        'escalations.more-time': pressed(rightOf['more-time'].action, pressWith(needs, time)),
        'escalations.agenda': pressed(rightOf.agenda.action, pressWith(needs, onAgenda)),
      },
    },
  ]
}

/** Where it goes besides: to somebody else, another area, a group further up; what stands still, and what was learned. */
const moving = (needs: EscalationsNeeds): Capability => {
  const [chosen, handed, passed] = [choose(needs), hand(needs), pass(needs)]
  const [asked, paused, resumed] = [pausing(needs), pause(needs), plainly(needs, 'resume')]
  const [decided, reported, learned] = [strategic(needs), plainly(needs, 'report'), learn(needs)]
  const [noted, recorded] = [recording(needs), answerFor(needs)]
  const about = aboutOne
  return {
    commands: [
      ...spoken({
        ...{ en: ['not mine'], cy: ['nid i mi'], action: rightOf.hand.action, about },
        run: sayWith(needs, handed, readNamed),
      }),
      ...spoken({
        ...{ en: ['hand'], cy: ['trosglwyddo'], action: rightOf.hand.action, about },
        run: sayWith(needs, handed, readHanded),
      }),
      ...spoken({
        ...{ en: ['pass'], cy: ['symud'], action: rightOf.pass.action, about },
        run: sayWith(needs, passed, readPlace),
      }),
      ...spoken({
        ...{ en: ['pause'], cy: ['oedi'], action: rightOf.pause.action, about },
        run: sayWith(needs, paused, readPaused),
      }),
      ...spoken({
        ...{ en: ['resume'], cy: ['ailddechrau'], action: rightOf.resume.action, about },
        run: sayWith(needs, resumed),
      }),
      ...spoken({
        ...{ en: ['answer for'], cy: ['ateb ar ran'], action: 'escalation.answer-for', about },
        run: sayWith(needs, recorded),
      }),
      ...spoken({
        ...{ en: ['strategic'], cy: ['strategol'], action: rightOf.strategic.action, about },
        run: sayWith(needs, decided),
      }),
      ...spoken({
        ...{ en: ['board report'], cy: ['adroddiad bwrdd'], action: rightOf.report.action, about },
        run: sayWith(needs, reported),
      }),
      ...spoken({
        ...{ en: ['learned'], cy: ['dysgwyd'], action: rightOf.learn.action, about },
        run: sayWith(needs, learned),
      }),
    ],
    presses: {
      'escalations.choose': pressed(rightOf.hand.action, pressWith(needs, chosen)),
      'escalations.hand': pressed(rightOf.hand.action, pressWith(needs, handed)),
      'escalations.pass': pressed(rightOf.pass.action, pressWith(needs, passed)),
      'escalations.pausing': pressed(rightOf.pause.action, pressWith(needs, asked)),
      'escalations.pause': pressed(rightOf.pause.action, pressWith(needs, paused)),
      'escalations.resume': pressed(rightOf.resume.action, pressWith(needs, resumed)),
      'escalations.recording': pressed('escalation.answer-for', pressWith(needs, noted)),
      'escalations.answer-for': pressed('escalation.answer-for', pressWith(needs, recorded)),
      'escalations.deciding': pressed(rightOf.strategic.action, pressWith(needs, decided)),
      'escalations.strategic': pressed(rightOf.strategic.action, pressWith(needs, decided)),
      'escalations.report': pressed(rightOf.report.action, pressWith(needs, reported)),
      'escalations.learn': pressed(rightOf.learn.action, pressWith(needs, learned)),
    },
  }
}

/** A process that has not happened, put to whoever can make it happen: raised, taken up, answered, resolved. */
export const escalationsCapability = (needs: EscalationsNeeds) => {
  const parts = [raising(needs), ...settling(needs), moving(needs)]
  const capability: Capability = {
    commands: parts.flatMap(({ commands }) => commands),
    presses: Object.fromEntries(parts.flatMap(({ presses }) => Object.entries(presses))),
    searches: [searched(oneAlone, 'escalation.list-own', search(needs))],
    opens: Object.fromEntries(parts.flatMap(({ opens = {} }) => Object.entries(opens))),
  }
  const timers: Timers = { ...escalationTimers(needs), ...draftTimers(needs) }
  return { capability, timers }
}
