import { defineMessage } from '../define.ts'
import type { DeliveryNoticeFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { DeliveryNoticeWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ on, time, today }: DeliveryNoticeFacts, say: DeliveryNoticeWords) => ({
  summary: say.summary(),
  text: [say.waiting(), say.noticed(on, time, today), say.typed()].join('\n\n'),
})

/** Tells an admin that not everything went out in time; how much and whose is told only to whoever asks. */
export const deliveryNoticeMessage = defineMessage({ en, cy, view })
