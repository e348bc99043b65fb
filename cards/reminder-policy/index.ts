import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { PolicyFacts, ReminderPolicyFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { ReminderPolicyWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostOthers = 5

const linesFor = ({ before, onTheDay, after, coordinator, chair }: PolicyFacts, say: ReminderPolicyWords) => [
  ...(before.length > 0 ? [say.before(before)] : []),
  onTheDay ? say.onTheDay() : say.notOnTheDay(),
  after.length > 0 ? say.after(after) : say.noAfter(),
  say.coordinator(coordinator),
  say.chair(chair),
]

const view = (facts: ReminderPolicyFacts, say: ReminderPolicyWords, lang: Language) => {
  const { area, today, now, isShipped, coming, mayChange, isSaved, others } = facts
  const heading = isShipped ? say.localDefault() : say.now()
  const lines = linesFor(now, say)
  const change = { title: say.change(), verb: 'reminders.change', data: { area: area.code, lang } }
  const note = [...(isSaved ? [say.saved()] : []), labelled(say.area(), area.name)].join(' ')
  return {
    summary: say.summary(),
    text: `${note}. ${lines.join('. ')}.`,
    data: linesOf({
      heading: say.heading(),
      note,
      sections: [
        { heading, lines },
        ...coming.map((one) => ({ heading: say.from(one.from, today), lines: linesFor(one, say) })),
      ],
      foot: mayChange ? say.typed(area.name) : '',
      buttons: [
        ...(mayChange ? [change] : []),
        ...others.slice(0, mostOthers).map(({ code, name }) => ({
          title: say.other(name),
          verb: 'reminders.show',
          data: { area: code, lang },
        })),
      ],
    }),
  }
}

/** When an area's actions are mentioned, now and from a day to come. */
export const reminderPolicyMessage = defineMessage({ template, en, cy, view })
