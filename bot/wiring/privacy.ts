import { caseKeysOf } from '../audit/case-key.ts'
import type { Renderers } from '../delivery/brings.ts'
import { suggestionAt, suggestionOf } from '../entries/suggestions/stored.ts'
import { escalationAt, escalationOf } from '../escalations/stored.ts'
import { joinAt } from '../people/records.ts'
import { privacyCapability } from '../privacy/index.ts'
import type { Referable } from '../privacy/needs.ts'
import { questionAt, questionOf } from '../questions/stored.ts'
import type { CapabilityNeeds } from './needs.ts'

/** Records that people name by a reference; a new kind of record that has one adds its line. */
const referables: readonly Referable[] = [
  {
    kind: 'suggestion',
    at: suggestionAt,
    subject: (document) => {
      const { organisation, areas, audience } = suggestionOf(document)
      return { organisation, areas, audience }
    },
  },
  { kind: 'join', at: joinAt },
  {
    kind: 'escalation',
    at: (number) => escalationAt(`escalation|${number}`),
    subject: (document) => {
      const { audience, from, to, restrictedTo } = escalationOf(document)
      return { audience, areas: [...new Set([to.area, from.area])], ...(restrictedTo ? { restrictedTo } : {}) }
    },
  },
  {
    kind: 'question',
    at: (number) => questionAt(`question|${number}`),
    subject: (document) => {
      const { audience, area } = questionOf(document)
      return { audience, areas: [area] }
    },
  },
]

/** The guard, the audit, retention and holds, as people see them. */
export const openPrivacy = (
  { config, store, clock, elapsed, keys, onFault, knowledge, records, outlet, languageOf }: CapabilityNeeds,
  renderers: () => Renderers,
) =>
  privacyCapability({
    store,
    records,
    guard: knowledge.guard,
    directory: knowledge.directory,
    clock,
    elapsed,
    caseKeys: caseKeysOf(keys),
    outlet,
    renderers,
    languageOf,
    referables,
    asksWhy: config.asksWhy,
    onFault,
  })
