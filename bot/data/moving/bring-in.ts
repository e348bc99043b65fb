import { hashOf } from '../../records/hashing.ts'
import { FileRefusal } from '../../storage/file-refusal.ts'
import type { Stored, WholeStore } from '../../storage/port.ts'
import { untilWon } from '../../storage/until-won.ts'
import { differences, isOwnNote, type Tally, tallyOf } from '../tally.ts'
import { type Upgrades, versionOf } from '../versions/upgrade.ts'
import { eachGroup, type Group, groupsOf } from './groups.ts'
import { documentsIn } from './read.ts'

/** What an import found before it wrote anything. */
export interface Plan {
  readonly tally: Tally
  readonly toCreate: number
  readonly there: number
}

type Standing = 'absent' | 'equal' | 'different'

const standingOf = async (store: WholeStore, { container, record }: Group, document: Stored): Promise<Standing> => {
  const found = await store.read(container, record, document.id)
  if (!found) return 'absent'
  return hashOf(found.value) === hashOf(document) ? 'equal' : 'different'
}

const nameOf = ({ container }: Group, { record, id }: Stored) => `${container} ${record} ${id}`

const mostNamed = 20

/** What the plan counts; of what differs, the first few by name. */
interface Counts {
  toCreate: number
  there: number
  notesThere: number
  differing: number
  readonly named: string[]
}

const count = (counts: Counts, standing: Standing, name: () => string, isNote: boolean) => {
  if (standing === 'absent') counts.toCreate++
  else if (standing === 'different') {
    counts.differing++
    if (counts.named.length < mostNamed) counts.named.push(name())
  } else {
    counts.there++
    if (isNote) counts.notesThere++
  }
}

const refusedFor = ({ differing, named }: Counts) =>
  new FileRefusal(
    [
      'Nothing was written: what is here is not what the file says of the same documents.',
      ...named,
      ...(differing > named.length ? [`and ${differing - named.length} more`] : []),
    ].join('\n  '),
  )

const checkVersions = (file: string, { documents }: Group, upgrades: Upgrades) => {
  for (const { kind, v } of documents)
    if (v > versionOf(upgrades, kind))
      throw new FileRefusal(`${file} is of a newer Liaison: it holds ${kind} v${v}. Import it with that version.`)
}

/**
 * Reads all of the file and all of the store. Throws `FileRefusal` when the file is not whole or is of a newer Liaison, or the
 * store holds other documents, or the same ones otherwise: then nothing is to be written.
 */
export const planOf = async (store: WholeStore, file: string, upgrades: Upgrades): Promise<Plan> => {
  const here = await tallyOf(store)
  const isEmpty = here.documents + here.notes === 0
  const counts: Counts = { toCreate: 0, there: 0, notesThere: 0, differing: 0, named: [] }
  const manifest: Tally[] = []
  const documents = documentsIn(file, (told) => manifest.push(told))
  await eachGroup(
    groupsOf(documents),
    async (group) => {
      checkVersions(file, group, upgrades)
      const standings = isEmpty
        ? []
        : await Promise.all(group.documents.map((document) => standingOf(store, group, document)))
      for (const [position, document] of group.documents.entries())
        count(counts, standings[position] ?? 'absent', () => nameOf(group, document), isOwnNote(document))
    },
    4,
  )
  const [tally] = manifest
  if (!tally) throw new FileRefusal(`${file} says nothing of what it holds.`)
  if (counts.differing > 0) throw refusedFor(counts)
  const more = here.documents - (counts.there - counts.notesThere)
  if (more > 0) throw new FileRefusal(`Nothing was written: the store holds ${more} documents that are not in ${file}.`)
  return { tally, toCreate: counts.toCreate, there: counts.there }
}

const createOne = async (store: WholeStore, group: Group, document: Stored): Promise<void> => {
  const outcome = await untilWon(async () => {
    const standing = await standingOf(store, group, document)
    if (standing === 'different') throw new FileRefusal(`${nameOf(group, document)} was made meanwhile, otherwise.`)
    return standing === 'equal' ? 'done' : store.commit(group.record, [{ type: 'create', document }])
  })
  if (outcome === 'lost') throw new FileRefusal(`${nameOf(group, document)} could not be written: import again.`)
}

const create = async (store: WholeStore, group: Group): Promise<void> => {
  const { container, record, documents } = group
  if (container === 'log') {
    // What is there already is left as it is; that it is the same, the plan saw and the comparison at the end sees.
    await store.append(record, documents)
    return
  }
  const [first, ...rest] = documents.map((document) => ({ type: 'create', document }) as const)
  if (!first || (await store.commit(record, [first, ...rest])) === 'done') return
  for (const document of documents) await createOne(store, group, document)
}

/**
 * Creates what of the file is not there yet; call it after `planOf`. It overwrites nothing, and goes on where one before it was
 * interrupted. Answers where the store, read anew, differs from the file: nowhere.
 */
export const bringIn = async (store: WholeStore, file: string, { tally }: Plan): Promise<readonly string[]> => {
  await eachGroup(groupsOf(documentsIn(file)), (group) => create(store, group))
  return differences(tally, await tallyOf(store))
}
