import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, link } from '../plain.ts'
import type { RouteFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RouteWords } from './words/en.ts'
import { en } from './words/en.ts'

const whatToDo = ({ by, partner, appLink }: RouteFacts, say: RouteWords) => {
  if (partner) return [say.partner()]
  if (by === 'chat') return []
  return [say.addApp(), ...(appLink ? [link(say.link(), appLink)] : [])]
}

const view = (facts: RouteFacts, say: RouteWords) => {
  const { by, seenOn, email, test, today } = facts
  const isChat = by === 'chat'
  return {
    summary: say.summary(),
    text: [...(test ? [say.test(test)] : []), say.route(by)].join(' '),
    data: linesOf({
      heading: say.heading(),
      note: test ? say.test(test) : '',
      sections: [
        {
          lines: [
            say.route(by),
            ...(seenOn ? [labelled(say.seenOn(), say.day(seenOn, today))] : []),
            ...(email && by === 'email' ? [labelled(say.email(), email)] : []),
            ...whatToDo(facts, say),
          ],
        },
      ],
      foot: isChat ? say.typed() : '',
      buttons: isChat ? [{ title: say.send(), verb: 'route.test', data: {} }] : [],
    }),
  }
}

/** How Liaison reaches its reader, and what became of a test. */
export const routeMessage = defineMessage({ template, en, cy, view })
