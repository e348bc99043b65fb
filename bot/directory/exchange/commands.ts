import type { Store } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import type { PlaceBook } from '../domain/place-book.ts'
import { loadDirectory } from '../load.ts'
import { directoryWords } from '../words/index.ts'
import type { Outcome } from './apply.ts'
import { applyPlan } from './apply.ts'
import type { Command } from './command-line.ts'
import { readCsv, writeCsv } from './csv.ts'
import { listOf } from './list.ts'
import { planImport } from './plan.ts'
import { publishedList, readPublished } from './published.ts'
import { readRows } from './read-row.ts'
import { outcomeReport, planReport } from './report.ts'
import { subscribeTo } from './subscribe.ts'

export interface CommandNeeds {
  readonly store: Store
  readonly places: PlaceBook
  readonly today: Day
  readonly newId: () => string
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** The list files in a folder, by name; the path itself when it is a file. */
  readonly filesAt: (path: string) => Promise<readonly string[]>
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** What the person at the keyboard reads. */
  readonly say: (line: string) => void
  /** An export without a file name goes here. */
  readonly print: (text: string) => void
}

type Code = 0 | 1

const codeOf = (outcomes: readonly Outcome[]): Code => (outcomes.every(({ fate }) => fate === 'done') ? 0 : 1)

const runImport = async (needs: CommandNeeds, path: string, dryRun: boolean): Promise<Code> => {
  const { store, say } = needs
  const csv = readCsv(await needs.readFile(path))
  if (!csv) {
    say(`${path} is not a directory list: it has no columns "agency" and "organisation".`)
    return 1
  }
  const { directory, tags } = await loadDirectory(store)
  const rows = readRows(csv.records, needs)
  const plan = planImport(directory, { ...rows, rejected: [...csv.rejected, ...rows.rejected] }, needs)
  if (csv.unknownHeadings.length > 0)
    say(`${directoryWords('en').headingsNotRead()}: ${csv.unknownHeadings.join(', ')}`)
  planReport(plan, 'en').forEach(say)
  const leftOut: Code = plan.rejected.length > 0 ? 1 : 0
  if (dryRun) return leftOut
  const outcomes = await applyPlan(store, plan, tags)
  outcomeReport(outcomes, 'en').forEach(say)
  return leftOut || codeOf(outcomes)
}

const runExport = async (needs: CommandNeeds, path: string | undefined): Promise<Code> => {
  const { directory } = await loadDirectory(needs.store)
  const text = writeCsv(listOf(directory, needs.places, needs.today))
  if (path) await needs.writeFile(path, text)
  else needs.print(text)
  return 0
}

const runPublish = async (needs: CommandNeeds, path: string, from: string): Promise<Code> => {
  const { directory } = await loadDirectory(needs.store)
  const list = publishedList(directory, from, needs.today)
  await needs.writeFile(path, `${JSON.stringify(list, undefined, 2)}\n`)
  needs.say(`${list.organisations.length} organisations published in ${path}.`)
  return 0
}

const subscribeFile = async (needs: CommandNeeds, path: string): Promise<Code> => {
  const list = readPublished(new TextDecoder().decode(await needs.readFile(path)))
  if (!list) {
    needs.say(`${path} is not a list that a deployment published.`)
    return 1
  }
  const outcomes = await subscribeTo(needs.store, await loadDirectory(needs.store), list)
  if (outcomes === 'older') {
    needs.say(`${path}: a later list from ${list.from} is here already. Nothing was written.`)
    return 1
  }
  needs.say(`${path}: ${list.organisations.length} organisations from ${list.from}, published on ${list.publishedOn}.`)
  outcomeReport(
    outcomes.filter(({ fate }) => fate !== 'done'),
    'en',
  ).forEach(needs.say)
  return codeOf(outcomes)
}

const runSubscribe = async (needs: CommandNeeds, path: string): Promise<Code> => {
  const codes: Code[] = []
  for (const file of await needs.filesAt(path)) codes.push(await subscribeFile(needs, file))
  return codes.some((code) => code !== 0) ? 1 : 0
}

/** Runs one command and answers its exit code. A fault of the store throws. */
export const runCommand = async (command: Command, needs: CommandNeeds): Promise<Code> => {
  switch (command.type) {
    case 'import':
      return runImport(needs, command.path, command.dryRun)
    case 'export':
      return runExport(needs, command.path)
    case 'publish':
      return runPublish(needs, command.path, command.from)
    case 'subscribe':
      return runSubscribe(needs, command.path)
  }
}
