import { groupKindName } from '../group-types/name.ts'
import { groupKinds } from '../group-types/types.ts'
import type { Language } from '../language.ts'
import type { GroupFault, GroupField, GroupFormFacts } from './facts.ts'
import { rhythms } from './facts.ts'
import type { GroupFormWords } from './words/en.ts'

interface Choice {
  readonly title: string
  readonly value: string
}

/** One input of the form, as its template binds it; under a free text stands that it may be disclosed. */
interface FormField {
  readonly kind: 'text' | 'lines' | 'date' | 'choice'
  readonly id: string
  readonly label: string
  readonly value: string
  readonly required: boolean
  readonly fault: string
  readonly most: number
  readonly choices: readonly Choice[]
  /** What stands under it. */
  readonly below: string
}

type Making = Pick<FormField, 'label'> & Partial<FormField>

const making = ({ values }: GroupFormFacts, say: GroupFormWords) => {
  const field = (kind: FormField['kind'], id: GroupField, fault: GroupFault, more: Making): FormField => ({
    ...{ kind, id, required: false, most: 80, choices: [], below: '' },
    fault: say.fault(fault),
    value: values[id] ?? '',
    ...more,
  })
  return field
}

const mostLines = 2_000

/** What is fixed when a group is put on record: a channel or a list that was made for all can't become narrower. */
const fieldsOfNew = (facts: GroupFormFacts, say: GroupFormWords, lang: Language): readonly FormField[] => {
  const field = making(facts, say)
  const { areas, asksReaders, values } = facts
  const types = groupKinds.map((kind) => ({ title: groupKindName(kind, lang), value: kind }))
  const readers = [
    { title: say.readersUsual(), value: 'usual' },
    { title: say.everyone(), value: 'everyone' },
    { title: say.policeAndCps(), value: 'police-and-cps' },
  ]
  const among = areas.map(({ label, value }) => ({ title: label, value }))
  return [
    ...(areas.length > 1
      ? [field('choice', 'area', 'area', { label: say.area(), choices: among, required: true })]
      : []),
    field('choice', 'type', 'type', { label: say.kind(), choices: types, required: true }),
    ...(asksReaders
      ? [
          field('choice', 'readers', 'readers', {
            label: say.readers(),
            choices: readers,
            value: values.readers ?? 'usual',
          }),
        ]
      : []),
  ]
}

const fieldsOfAll = (facts: GroupFormFacts, say: GroupFormWords, disclosable: string): readonly FormField[] => {
  const field = making(facts, say)
  const { isNew, values } = facts
  const offered = rhythms.filter((rhythm) => isNew || rhythm !== 'usual')
  const owners = [
    { title: say.ownersHidden(), value: 'no' },
    { title: say.ownersShown(), value: 'yes' },
  ]
  return [
    field('text', 'name', 'name-long', { label: say.name(), below: disclosable }),
    field('text', 'nameCy', 'name-long', { label: say.nameCy(), below: disclosable }),
    field('text', 'coordinator', 'coordinator', { label: say.coordinator(), most: 200 }),
    field('text', 'deputy', 'deputy', { label: say.deputy(), most: 200 }),
    field('lines', 'chairs', 'chairs', { label: say.chairs(), most: mostLines, below: say.example() }),
    field('choice', 'rhythm', 'rhythm', {
      label: say.rhythm(),
      choices: offered.map((rhythm) => ({ title: say.rhythmOf(rhythm), value: rhythm })),
      value: values.rhythm ?? (isNew ? 'usual' : ''),
    }),
    field('text', 'months', 'months', { label: say.months(), most: 2 }),
    field('date', 'agreedOn', 'agreedOn', { label: say.agreedOn() }),
    field('date', 'reviewOn', 'reviewOn', { label: say.reviewOn() }),
    field('lines', 'members', 'members', {
      label: say.members(),
      most: mostLines,
      below: isNew ? say.membersHow() : '',
    }),
    field('choice', 'owners', 'readers', { label: say.owners(), choices: owners, value: values.owners ?? 'no' }),
  ]
}

const mostOptions = 10

/** A choice for each name that may mean several. */
const choicesOf = ({ which }: GroupFormFacts, say: GroupFormWords): readonly FormField[] =>
  which.map(({ typed, options }, number) => ({
    ...{ kind: 'choice', id: `which${number}`, label: say.meant(typed), value: '', required: true, most: 0, below: '' },
    fault: say.fault('which'),
    choices: options.slice(0, mostOptions).map(({ label, party }) => ({ title: label, value: party })),
  }))

/** The fields of the form in the order in which they are read. */
export const fieldsOf = (
  facts: GroupFormFacts,
  say: GroupFormWords,
  lang: Language,
  disclosable: string,
): readonly FormField[] => [
  ...choicesOf(facts, say),
  ...(facts.isNew ? fieldsOfNew(facts, say, lang) : []),
  ...fieldsOfAll(facts, say, disclosable),
]
