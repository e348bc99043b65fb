import { limits } from '../../storage/limits.ts'
import type { Container, Stored } from '../../storage/port.ts'
import type { Carried } from './line.ts'

/** Documents of one partition that go together. */
export interface Group {
  readonly container: Container
  readonly record: string
  readonly documents: readonly Stored[]
}

/** As many as one commit takes, in the order in which they come. */
export async function* groupsOf(all: AsyncIterable<Carried>): AsyncGenerator<Group> {
  let group: { container: Container; record: string; documents: Stored[] } | undefined
  let bytes = 0
  for await (const { in: container, document } of all) {
    const size = Buffer.byteLength(JSON.stringify(document))
    const fits =
      group?.container === container &&
      group.record === document.record &&
      group.documents.length < limits.operations &&
      bytes + size <= limits.bytes
    if (group && !fits) yield group
    if (!group || !fits) {
      group = { container, record: document.record, documents: [] }
      bytes = 0
    }
    group.documents.push(document)
    bytes += size
  }
  if (group) yield group
}

/** Some at once: a service that is far away is waited for less. Stops at the first that fails. */
export const eachGroup = async (
  groups: AsyncIterable<Group>,
  work: (group: Group) => Promise<void>,
  atOnce = 8,
): Promise<void> => {
  let some: Group[] = []
  const flush = async () => {
    await Promise.all(some.map(work))
    some = []
  }
  for await (const group of groups) {
    some.push(group)
    if (some.length === atOnce) await flush()
  }
  await flush()
}
