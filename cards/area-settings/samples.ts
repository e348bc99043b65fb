import type { AreaSettingsFacts } from './facts.ts'
import { settingsNotes } from './facts.ts'

const both: AreaSettingsFacts = {
  people: [],
  areas: [{ area: 'Avon and Somerset', everyone: '2026-11-09', policeAndCps: '2025-03-03' }],
  seesPoliceAndCps: true,
  mayChange: true,
  today: '2026-11-23',
}

export const samples: Readonly<Record<string, AreaSettingsFacts>> = {
  both,
  none: { ...both, areas: [{ area: 'Avon and Somerset' }, { area: 'Gwent' }] },
  'no-area': { ...both, areas: [], mayChange: false },
  'as-a-support-service-reads-it': { ...both, seesPoliceAndCps: false, mayChange: false },
  ...Object.fromEntries(
    settingsNotes.map((note) => [
      `note-${note}`,
      {
        ...both,
        note,
        people: note === 'somebody-else-there' ? ['Corwin Hale', 'Tobias Quill'] : [],
      } satisfies AreaSettingsFacts,
    ]),
  ),
}
