import type { GuardMaskedFacts } from '../../cards/guard-masked/facts.ts'
import { guardMaskedMessage } from '../../cards/guard-masked/index.ts'
import { guardRefusedMessage } from '../../cards/guard-refused/index.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { TextRead } from './read-text.ts'

/**
 * What a text's author sees where it was not simply taken: the masked text to confirm, or what was found in it. `use` gets the
 * masked text back as `text`, and reads it again like any other.
 */
export const askAuthor = (
  read: Exclude<TextRead, { readonly ok: 'allowed' }>,
  presses: Pick<GuardMaskedFacts, 'use' | 'change'>,
  language: Language,
): Message =>
  read.ok === 'masked'
    ? guardMaskedMessage({ kinds: read.categories, shown: read.shown, ...presses }, language)
    : guardRefusedMessage({ kinds: read.categories, key: read.messageKey }, language)
