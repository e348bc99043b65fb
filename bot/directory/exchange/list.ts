import type { Day } from '../../time/instant.ts'
import type { Directory } from '../domain/model.ts'
import { ownOrganisations } from '../domain/own.ts'
import type { PlaceBook } from '../domain/place-book.ts'
import type { Cells } from './columns.ts'
import { linesOf, settingLines } from './lines.ts'

/** The whole list of this deployment's own entries, organisation by organisation; importing it again changes nothing. */
export const listOf = (directory: Directory, places: PlaceBook, today: Day): readonly Cells[] => [
  ...ownOrganisations(directory)
    .flatMap((organisation) => linesOf({ organisation, people: directory.people }, { today, places }))
    .map(({ cells }) => cells),
  ...[...directory.areas.values()].flatMap((area) => settingLines(area, places)),
]
