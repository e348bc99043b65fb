import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled } from '../plain.ts'
import type { ReminderFormFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { ReminderFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = (facts: ReminderFormFacts, say: ReminderFormWords, lang: Language) => {
  const { area, faults, before, onTheDay, after, coordinator, chair, from } = facts
  const count = (id: string, label: string, value: string, required: boolean) => ({
    ...{ id, label, value, required },
    fault: say.fault('unread'),
  })
  return {
    summary: say.summary(),
    text: [say.heading(), labelled(say.area(), area.name), ...faults.map((fault) => say.fault(fault)), say.how()].join(
      '. ',
    ),
    data: {
      heading: say.heading(),
      area: labelled(say.area(), area.name),
      faults: faults.map((fault) => say.fault(fault)),
      how: say.how(),
      counts: [
        count('before', say.before(), before, false),
        count('after', say.after(), after, false),
        count('coordinator', say.coordinator(), coordinator, true),
        count('chair', say.chair(), chair, true),
      ],
      dayLabel: say.dayLabel(),
      onTheDay: say.onTheDay(),
      isOnTheDay: String(onTheDay),
      from: say.from(),
      fromDay: from,
      needed: say.needed(),
      save: say.save(),
      data: { area: area.code, lang },
    },
  }
}

/** The form of an area's reminders. */
export const reminderFormMessage = defineMessage({ template, en, cy, view })
