import type { GuardMaskedFacts } from './facts.ts'

export const samples: Readonly<Record<string, GuardMaskedFacts>> = {
  phone: {
    kinds: ['PHONE'],
    shown: 'Please ring the unit on [phone number] about the *date*.',
    use: { verb: 'entries.suggest', data: { form: 'K7M2-9QXA' } },
    change: { verb: 'entries.suggest-form', data: { form: 'K7M2-9QXA' } },
  },
  several: {
    kinds: ['NAMED_INDIVIDUAL', 'EMAIL_PERSONAL'],
    shown: 'Now with [name], at [e-mail].',
    use: { verb: 'entries.suggest', data: {} },
    change: { verb: 'entries.suggest-form', data: {} },
  },
}
