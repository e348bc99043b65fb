import type { Language } from '../../../cards/language.ts'
import { isOpen } from '../../directory/domain/dates.ts'
import type { Directory, Organisation, Post } from '../../directory/domain/model.ts'
import { ownOrganisations } from '../../directory/domain/own.ts'
import { organisationsFor } from '../../directory/domain/serving.ts'
import { named } from '../../directory/named.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Day } from '../../time/instant.ts'
import { inForceOn } from '../domain/appointing.ts'
import { entryHandle, postIn, readHandle } from '../domain/entry.ts'
import type { EntriesNeeds } from '../needs.ts'
import { entriesWords } from '../words/index.ts'

/** An agency of which an area has nobody on record. */
export interface Gap {
  readonly agency: 'police' | 'cps' | 'isva'
  readonly area: AreaCode
}

/** Something that a suggestion may be about, as a form offers it. */
export interface Choice {
  readonly label: string
  readonly value: string
}

type Needs = Pick<EntriesNeeds, 'places'>

/** The entry that a handle means, in this deployment's own list; another's can't be corrected here. */
export const ownEntry = (
  directory: Directory,
  handle: string,
): { readonly organisation: Organisation; readonly post?: Post } | undefined => {
  const { organisation: id, post } = readHandle(handle)
  const organisation = ownOrganisations(directory).find((one) => one.id === id)
  const found = organisation && postIn(organisation, post)
  if (!organisation || (post !== undefined && !found)) return undefined
  return { organisation, ...(found ? { post: found } : {}) }
}

/** The entries of these handles, each by its organisation and whoever holds it. */
export const entryChoices = (
  directory: Directory,
  handles: readonly string[],
  { today, language }: { readonly today: Day; readonly language: Language },
): readonly Choice[] =>
  [...new Set(handles)].flatMap((value) => {
    const entry = ownEntry(directory, value)
    // What has no post has nobody in it: that is a gap, not something out of date.
    if (!entry?.post) return []
    const { organisation, post } = entry
    const holder = directory.people.get(inForceOn(post, today)?.person ?? '')?.name
    return [{ label: [named(organisation.names, language), holder ?? named(post.title, language)].join(': '), value }]
  })

/** The SPOC entries of some organisations, by handle. */
export const spocHandles = (organisations: readonly Organisation[], today: Day): readonly string[] =>
  organisations.flatMap(({ id: organisation, posts }) =>
    posts
      .filter((post) => post.kind === 'spoc' && isOpen(post, today))
      .map(({ id: post }) => entryHandle({ organisation, post })),
  )

export const gapHandle = ({ agency, area }: Gap): string => `${agency}|${area}`

/** A gap as a card or a command names it; `undefined` for what is none. */
export const readGap = (handle: string, { places }: Needs): Gap | undefined => {
  const [agency, area = ''] = handle.split('|')
  if (agency !== 'police' && agency !== 'cps' && agency !== 'isva') return undefined
  return places.nameOf(area) ? { agency, area } : undefined
}

export const gapChoice = (gap: Gap, language: Language, { places }: Needs): Choice => ({
  label: `${entriesWords(language)[gap.agency]()}: ${named(places.nameOf(gap.area) ?? { en: gap.area }, language)}`,
  value: gapHandle(gap),
})

/** The organisations that an agency has in an area though nobody is in their entries. */
export const organisationsOfGap = (directory: Directory, { agency, area }: Gap, { places }: Needs) =>
  organisationsFor(directory, agency, { area }, places).filter((one) => ownOrganisations(directory).includes(one))

/** Whether nobody is on record for an agency in an area. */
export const isGap = (directory: Directory, gap: Gap, today: Day, needs: Needs): boolean =>
  organisationsOfGap(directory, gap, needs).every(
    ({ posts }) => !posts.some((post) => post.kind === 'spoc' && inForceOn(post, today)),
  )
