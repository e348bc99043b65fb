import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import type { Button } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { HeldThing, HoldsFacts } from './facts.ts'
import { holdReasons } from './facts.ts'
import { cy } from './words/cy.ts'
import type { HoldsWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostButtons = 6

const thing = ({ as, shown }: HeldThing, say: HoldsWords) => labelled(say.as(as), shown)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const buttonsOf = ({ waiting, holds }: HoldsFacts, say: HoldsWords, lang: Language): readonly Button[] =>
  waiting
    ? holdReasons.map((reason) => ({
        title: capital(say.reason(reason)),
        verb: 'hold.place',
        data: { target: waiting.target, reason, lang },
      }))
    : holds
        .slice(0, mostButtons)
        .map(({ target, shown }) => ({ title: say.lift(shown), verb: 'hold.lift', data: { target, lang } }))

const view = (facts: HoldsFacts, say: HoldsWords, lang: Language) => {
  const { note, waiting, holds, more, today } = facts
  const said = note ? say.note(note.what) : waiting ? say.why() : say.what()
  const about = note?.about ?? waiting?.about
  const list = holds.map((hold) =>
    [
      thing(hold, say),
      ...(hold.reason ? [say.reason(hold.reason)] : []),
      ...(hold.since ? [say.since(hold.since, today)] : []),
    ].join(' · '),
  )
  const isList = !waiting
  return {
    summary: say.summary(),
    text: said,
    data: linesOf({
      heading: say.heading(),
      note: said,
      sections: [
        { lines: about ? [thing(about, say)] : [] },
        {
          heading: say.list(),
          lines: isList ? [...(list.length > 0 ? list : [say.none()]), ...(more > 0 ? [say.more(more)] : [])] : [],
        },
      ],
      foot: say.typed(),
      buttons: buttonsOf(facts, say, lang),
    }),
  }
}

/** What is kept from purge and removal, why and since when; for admins alone. */
export const holdsMessage = defineMessage({ template, en, cy, view })
