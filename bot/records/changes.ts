import type { AreaCode } from '../places/understanding.ts'
import type { Permit } from '../rights/permit.ts'
import type { Change, Commit, Store, Stored, Versioned } from '../storage/port.ts'
import type { At, Decision, Headed } from './contract.ts'
import { eventsOf } from './events.ts'
import { copyOwed, owedChanges } from './owed.ts'
import { newText, textsIn } from './texts.ts'

/** The record as it was read, and the areas that the right was asked for. */
export interface Found {
  readonly at: At
  readonly read: Versioned<Stored> | undefined
  readonly current: Headed | undefined
  readonly areas: readonly AreaCode[] | undefined
}

const withHead = (document: Stored, head: Pick<Headed, 'events' | 'chain'> | undefined): Headed => ({
  ...document,
  ...(head?.events === undefined ? {} : { events: head.events }),
  ...(head?.chain === undefined ? {} : { chain: head.chain }),
})

const create = (document: Stored): Change => ({ type: 'create', document })

/** The one commit of a decision, and the record's first document as it then is. */
export const changesOf = async (
  store: Store,
  permit: Permit,
  decision: Decision,
  { at, read, current, areas }: Found,
): Promise<{ readonly document: Headed; readonly commit: Commit }> => {
  const { record } = at
  const { happened, texts = [], erased = [], beside = [] } = decision
  if (decision.document.id !== at.id)
    throw new RangeError(`${record} begins with ${at.id}, not ${decision.document.id}.`)
  const author = `${permit.as.tenantId}|${permit.as.oid}`
  const written = texts.map((text) => newText({ record, number: (current?.events ?? 0) + 1, author }, text))
  const gone = erased.length > 0 ? (await textsIn(store, record)).filter(({ field }) => erased.includes(field)) : []
  const events = eventsOf(permit, happened, {
    at,
    current,
    areas,
    texts: written.map(({ seen }) => seen),
    erased: gone,
  })
  const last = events.at(-1)
  const head = last ? { events: (current?.events ?? 0) + events.length, chain: last.hash } : current
  const document = withHead(decision.document, head)
  const owed = await owedChanges(store, permit, record, decision)
  return {
    document,
    commit: [
      read ? { type: 'replace', document, tag: read.tag } : { type: 'create', document },
      ...events.map(create),
      ...written.map((text) => create(text.document)),
      ...gone.map(({ id, tag }): Change => ({ type: 'delete', id, tag })),
      ...beside.map((one): Change => ({ type: 'upsert', document: one })),
      ...owed,
      ...copyOwed(permit, record, events),
    ],
  }
}
