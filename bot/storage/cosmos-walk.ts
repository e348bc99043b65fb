import { versioned } from './cosmos-document.ts'
import type { CosmosQuestion } from './cosmos-read.ts'
import type { Found, Stored, Versioned } from './port.ts'
import { type Place, pageAfter, placeText, walkPage } from './walk.ts'

type Ask = (question: CosmosQuestion) => Promise<readonly unknown[]>

const byId = (one: Versioned<Stored>, other: Versioned<Stored>) => (one.value.id < other.value.id ? -1 : 1)

const found = async (ask: Ask, question: Omit<CosmosQuestion, 'limit'>) =>
  (await ask({ ...question, limit: walkPage })).map(versioned)

/** What one partition has behind an id. */
const within = async (ask: Ask, record: string, id: string): Promise<Found> => {
  const query = `SELECT TOP ${walkPage} * FROM c WHERE c["record"] = @record AND c["id"] > @id ORDER BY c["id"]`
  const parameters = [
    { name: '@record', value: record },
    { name: '@id', value: id },
  ]
  const page = pageAfter(await found(ask, { sql: { query, parameters }, record }))
  return { items: page.items, next: page.next ?? placeText({ record }) }
}

/**
 * A page of everything, ordered by partition alone: that needs no composite index. A page that is full may have cut its last
 * partition off anywhere; what it has of that is left for the next, and one that fills a page by itself is read by its ids.
 */
export const walkCosmos = async (ask: Ask, { record, id }: Place): Promise<Found> => {
  if (id !== undefined) return within(ask, record, id)
  const query = `SELECT TOP ${walkPage} * FROM c WHERE c["record"] > @record ORDER BY c["record"]`
  const items = await found(ask, {
    sql: { query, parameters: [{ name: '@record', value: record }] },
    record: undefined,
  })
  const last = items.length === walkPage ? items.at(-1)?.value.record : undefined
  const whole = items.filter(({ value }) => value.record !== last)
  if (last !== undefined && whole.length === 0) return within(ask, last, '')
  const partitions = Map.groupBy(whole, ({ value }) => value.record)
  const inOrder = [...partitions.values()].flatMap((partition) => partition.toSorted(byId))
  const end = whole.at(-1)?.value.record
  return last === undefined || end === undefined
    ? { items: inOrder }
    : { items: inOrder, next: placeText({ record: end }) }
}
