import { toldMessage } from '../../../cards/told/index.ts'
import type { Renderers } from '../../delivery/brings.ts'
import { isOpen } from '../domain/join.ts'
import type { PeopleNeeds } from '../needs.ts'
import { joinOf } from '../records.ts'
import { mayDecide } from './deciders.ts'
import { organisationName, showJoin } from './shown.ts'

/** What is told of a request: rendered as things are when it is sent, and dropped when it no longer applies. */
export const joinRenderers = (needs: PeopleNeeds): Renderers => ({
  'join.to-decide': async ({ to }, record) => {
    if (!record) return { dropped: 'gone' }
    const join = joinOf(record)
    if (!isOpen(join)) return { dropped: 'settled' }
    if (!to || !('person' in to) || !(await mayDecide(needs, join, to.person))) return { dropped: 'no-longer-theirs' }
    return { message: await showJoin(needs, join, 'decider'), record: record.record }
  },
  'join.outcome': async (_owed, record) => {
    if (!record) return { dropped: 'gone' }
    return { message: await showJoin(needs, joinOf(record), 'asker'), record: record.record }
  },
  'join.replaced': async (_owed, record) => {
    if (!record) return { dropped: 'gone' }
    const { organisation } = joinOf(record)
    const directory = await needs.directory()
    return {
      message: (language) =>
        toldMessage({ what: 'replaced', organisation: organisationName(directory, organisation, language) }, language),
      record: record.record,
    }
  },
})
