import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, plain } from '../plain.ts'
import type { JoinEntryFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { JoinEntryWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostEntries = 4

const view = ({ organisation, entries, given }: JoinEntryFacts, say: JoinEntryWords) => {
  const offered = entries.slice(0, mostEntries)
  return {
    summary: say.summary(),
    text: `${say.heading()} ${offered.map(({ name }) => name).join(', ')}`,
    data: linesOf({
      heading: say.heading(),
      note: say.how(),
      sections: [
        {
          lines: [
            labelled(say.organisation(), organisation),
            ...offered.map(({ name, post }) => plain(post ? `${name}, ${post}` : name)),
          ],
        },
      ],
      foot: say.typed(),
      buttons: [
        ...offered.map(({ id, name }) => ({ title: say.me(name), verb: 'join.ask', data: { ...given, entry: id } })),
        { title: say.none(), verb: 'join.ask', data: { ...given, entry: 'new' } },
      ],
    }),
  }
}

/** Asks whether an entry that the directory has is the asker's own, before a second one is made. */
export const joinEntryMessage = defineMessage({ template, en, cy, view })
