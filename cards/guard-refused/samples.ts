import type { GuardRefusedFacts } from './facts.ts'

export const samples: Readonly<Record<string, GuardRefusedFacts>> = {
  person: { kinds: ['NAMED_INDIVIDUAL', 'ADDRESS', 'JIGSAW'], key: 'refused-person' },
  evidence: { kinds: ['EVIDENCE'], key: 'refused-evidence' },
  medical: { kinds: ['MEDICAL_THERAPY'], key: 'refused-medical' },
  adjustment: { kinds: ['MEDICAL_THERAPY'], key: 'refused-adjustment' },
  attachment: { kinds: ['ATTACHMENT'], key: 'refused-attachment' },
  history: { kinds: ['PREVIOUS_CONVICTIONS'], key: 'refused-history' },
  failed: { kinds: ['GUARD_FAILED'], key: 'guard-failed' },
}
