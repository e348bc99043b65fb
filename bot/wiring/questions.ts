import { claimNumber } from '../escalations/numbers/claim.ts'
import { areaLetters } from '../escalations/numbers/letters.ts'
import { readNumber } from '../escalations/numbers/number.ts'
import type { PeopleNeeds } from '../people/needs.ts'
import type { ReadText } from '../privacy/read-text.ts'
import { questionFolds } from '../questions/folds.ts'
import type { QuestionsNeeds } from '../questions/index.ts'
import { questionsCapability } from '../questions/index.ts'
import { presentNews } from '../questions/news.ts'
import { questionReaders } from '../questions/readers.ts'
import { dayOf } from '../time/instant.ts'
import { newReference } from '../turns/reference.ts'
import type { CapabilityNeeds } from './needs.ts'

interface Needs extends CapabilityNeeds {
  readonly readText: ReadText
  readonly people: PeopleNeeds
}

/** Numbers of questions, drawn like those of escalations and marked with a Q. */
const numbersOf = ({ store, clock, knowledge }: CapabilityNeeds): QuestionsNeeds['numbers'] => {
  const letters = areaLetters(knowledge.gazetteer.tables)
  return {
    isNumbered: (area) => letters.of(area) !== undefined,
    claim: (area, key) => {
      const year = Number(dayOf(clock()).slice(0, 4))
      return claimNumber({ store, letters }, { area, kind: 'question', year, key })
    },
    read: (typed) => {
      const number = readNumber(letters, typed)
      return number?.kind === 'question' ? number.text : undefined
    },
  }
}

/** Questions to contacts: asked in chat, answered in chat, each message a card that is put right in its place. */
export const openQuestions = (given: Needs) => {
  const { config, store, clock, calendar, knowledge, records, readText, people } = given
  const { directory, places, resolve, actors } = knowledge
  const needs: QuestionsNeeds = {
    ...{ store, records, calendar, clock, newReference, readText, directory, places, resolve },
    actor: actors.fresh,
    worker: people.worker,
    numbers: numbersOf(given),
  }
  const { hostTenant } = config
  const folds = questionFolds({ ...needs, hostTenant, known: actors.known, say: presentNews(needs) })
  return { ...questionsCapability(needs), folds, readers: questionReaders() }
}
