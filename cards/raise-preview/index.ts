import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, plain } from '../plain.ts'
import type { PreviewPart, RaisePreviewFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RaisePreviewWords } from './words/en.ts'
import { en } from './words/en.ts'

const partLine = ({ agency, organisation, holder, covers, language }: PreviewPart, say: RaisePreviewWords) => {
  const who = [holder ?? say.nobody(), ...(covers ? [`${say.covers()} ${covers}`] : [])].join(', ')
  return labelled(say.agency(agency), [organisation, who, ...(holder ? [say.reads(language)] : [])].join('; '))
}

const linesNow = (parts: readonly PreviewPart[], say: RaisePreviewWords): readonly string[] =>
  parts.flatMap(({ organisation, dutyLine }) =>
    dutyLine ? [labelled(say.dutyLine(), `${organisation}; ${dutyLine}`)] : [],
  )

const dueLines = ({ due, today }: RaisePreviewFacts, say: RaisePreviewWords): readonly string[] => {
  if (!due) return []
  const { on, time, days, count, unit, from, off } = due
  return [
    labelled(say.due(), say.moment(on, time, today, days)),
    say.sum(count, unit, from),
    ...off.map((day) => labelled(say.off(), say.day(day))),
  ]
}

const wordsLines = (
  { reason, urgent, area, what, reference, byPhone, warning }: RaisePreviewFacts,
  say: RaisePreviewWords,
) => [
  labelled(say.about(), say.reason(reason)),
  ...(urgent ? [say.ground(urgent)] : []),
  labelled(say.area(), area),
  labelled(say.what(), what),
  ...(reference ? [labelled(say.reference(), reference)] : []),
  ...(byPhone ? [labelled(say.byPhone(), say.ringOn(byPhone))] : []),
  ...(warning ? [say.warning(warning)] : []),
]

const view = (facts: RaisePreviewFacts, say: RaisePreviewWords, lang: Language) => {
  const { toldOn, alike = [], isBeforeCaseContact, parts, next, seenBy, form, reason, due, today } = facts
  const same = alike.length > 0 ? [labelled(say.alike(), alike.join(', ')), say.stillSend()] : []
  const first = [
    ...(toldOn ? [say.notYet(toldOn.on, toldOn.time), say.now()] : []),
    ...same,
    ...(isBeforeCaseContact ? [say.caseContact()] : []),
  ]
  const button = (title: string, verb: string) => ({ title, verb, data: { form, lang } })
  return {
    summary: say.summary(),
    text: [
      say.heading(),
      ...first,
      say.reason(reason),
      parts.map(({ agency }) => say.agency(agency)).join(', '),
      ...(due ? [labelled(say.due(), say.moment(due.on, due.time, today, due.days))] : []),
    ].join('\n'),
    data: linesOf({
      heading: say.heading(),
      sections: [
        { lines: [...first, ...(toldOn ? linesNow(parts, say) : [])] },
        { heading: say.goesTo(), lines: parts.map((part) => partLine(part, say)) },
        { lines: dueLines(facts, say) },
        { lines: wordsLines(facts, say) },
        { lines: [...(next ? [labelled(say.next(), say.step(next))] : []), plain(say.seenBy(seenBy))] },
      ],
      foot: say.typed(form),
      buttons: [
        button(say.send(), 'escalations.send'),
        button(say.change(), 'escalations.change'),
        button(say.discard(), 'escalations.discard'),
      ],
    }),
  }
}

/** Everything that is about to be sent, to whom, and by when: before it is. */
export const raisePreviewMessage = defineMessage({ template, en, cy, view })
