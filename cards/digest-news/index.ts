import { defineMessage } from '../define.ts'
import type { DigestNewsFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { DigestNewsWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ number, state }: DigestNewsFacts, say: DigestNewsWords) => ({
  summary: say.summary(),
  text: say[state](number),
})

/** A short reply under a digest: a card that is changed in its place notifies nobody. */
export const digestNewsMessage = defineMessage({ en, cy, view })
