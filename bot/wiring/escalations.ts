import { caseKeysOf } from '../audit/case-key.ts'
import { channelFold } from '../escalations/channel/fold.ts'
import { escalationFolds } from '../escalations/folds.ts'
import type { EscalationsNeeds } from '../escalations/index.ts'
import { escalationsCapability } from '../escalations/index.ts'
import { presentNews } from '../escalations/news.ts'
import { areaLetters } from '../escalations/numbers/letters.ts'
import { whats } from '../escalations/owing.ts'
import { escalationReaders } from '../escalations/readers.ts'
import { createForceCodeCheck } from '../escalations/reference/force-codes.ts'
import type { PeopleNeeds } from '../people/needs.ts'
import type { ReadText } from '../privacy/read-text.ts'
import type { Further } from '../questions/index.ts'
import { channelAudience } from '../reminders/place/in-channel.ts'
import { newReference } from '../turns/reference.ts'
import type { CapabilityNeeds } from './needs.ts'

interface Needs extends CapabilityNeeds {
  readonly readText: ReadText
  readonly people: PeopleNeeds
  readonly questions: Further
}

/** Escalations: raised from chat, on a clock, each message a card that is put right in its place. */
export const openEscalations = ({
  config,
  store,
  clock,
  calendar,
  keys,
  knowledge,
  records,
  readText,
  people,
  questions,
  outlet,
  elapsed,
}: Needs) => {
  const { tables } = knowledge.gazetteer
  const needs: EscalationsNeeds = {
    ...{ store, records, calendar, clock, newReference, readText, questions },
    hostTenant: config.hostTenant,
    directory: knowledge.directory,
    places: knowledge.places,
    resolve: knowledge.resolve,
    actor: knowledge.actors.fresh,
    worker: people.worker,
    letters: areaLetters(tables),
    checkForce: createForceCodeCheck(tables),
    caseKey: caseKeysOf(keys).current,
  }
  const { capability, timers } = escalationsCapability(needs)
  const known = knowledge.actors.known
  const folds = escalationFolds({ ...needs, known, say: presentNews(needs) })
  const mayStand = channelAudience({ outlet, known, hostTenant: config.hostTenant, elapsed })
  const inChannel = channelFold({ store, calendar, mayStand })
  return {
    ...{ capability, timers, readers: escalationReaders(needs) },
    folds: { ...folds, [whats.inChannel]: inChannel },
  }
}
