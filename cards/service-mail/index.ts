import { defineMessage } from '../define.ts'
import type { ServiceMailFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { ServiceMailWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ count, link }: ServiceMailFacts, say: ServiceMailWords) => ({
  summary: say.subject(),
  text: [say.count(count), link ? say.open(link) : say.ask(), say.unwatched()].join('\n\n'),
})

/** `summary` is the subject of the letter, `text` the whole of it. */
export const serviceMailMessage = defineMessage({ en, cy, view })
