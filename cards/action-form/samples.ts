import type { ActionFormFacts } from './facts.ts'
import { actionFaults, formKinds } from './facts.ts'

const owners = [
  { title: 'CPS South West RASSO (demonstration)', value: 'organisation|cps' },
  { title: 'Corwin Hale', value: 'person|cps|corwin' },
]

const blank: ActionFormFacts = {
  ...{ kind: 'add', faults: [], found: [], values: {}, owners, data: { form: 'K7M2-9QXA' } },
  groups: [{ title: 'Scrutiny Group (demonstration)', value: 'group|1' }],
}

const filled: ActionFormFacts = {
  ...blank,
  values: {
    ...{ title: 'Send the revised contact list to every agency', owner: 'person|cps|corwin', due: '2026-11-27' },
    component: '9',
  },
  due: { on: '2026-11-27', today: '2026-11-23', days: 4 },
}

const about = { number: 3, title: 'Send the revised contact list', group: 'Scrutiny Group (demonstration)' }

export const samples: Readonly<Record<string, ActionFormFacts>> = {
  blank,
  filled,
  'with-several-groups': {
    ...blank,
    groups: [...blank.groups, { title: 'Strategic Group (demonstration)', value: 'group|2' }],
    faults: ['group-which'],
  },
  masked: { ...filled, faults: ['masked'], found: ['PHONE'] },
  'left-out': { ...blank, faults: ['left-out'], found: ['EVIDENCE'] },
  ...Object.fromEntries(
    actionFaults.map((fault) => [`fault-${fault}`, { ...blank, faults: [fault] } satisfies ActionFormFacts]),
  ),
  ...Object.fromEntries(
    formKinds
      .filter((kind) => kind !== 'add')
      .map((kind) => [
        kind,
        { ...blank, kind, about, groups: [], data: { which: 'action|1|3', seen: 2 } } satisfies ActionFormFacts,
      ]),
  ),
  'move-filled': {
    ...blank,
    ...{ kind: 'move', about, groups: [], data: { which: 'action|1|3', seen: 2 } },
    values: { due: '2026-12-04', note: 'The list comes with the next meeting' },
    due: { on: '2026-12-04', today: '2026-11-23', days: 9 },
  },
}
