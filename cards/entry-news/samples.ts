import type { EntryNewsFacts } from './facts.ts'
import { news } from './facts.ts'

const service = 'Harbour Light ISVA Service (demonstration)'

export const samples: Readonly<Record<string, EntryNewsFacts>> = {
  ...Object.fromEntries(news.map((what) => [what, { what }])),
  'saved-with-names': { what: 'saved', organisation: service, role: 'ISVA team leader', name: 'Rowena Tidewell' },
  'suggested-to': { what: 'suggested', organisation: service, name: 'Rowena Tidewell', reference: 'K7M2-9QXA' },
  'list-with-gaps': { what: 'list-applied-in-part', notWritten: [`${service}: (…)`] },
  'cover-with-days': {
    what: 'cover-set',
    organisation: service,
    role: 'ISVA team leader',
    days: { from: '2026-12-21', to: '2027-01-04', today: '2026-11-23' },
    cover: 'Corwin Hale',
    untold: true,
  },
  'cover-by-nobody': {
    what: 'cover-set',
    organisation: service,
    days: { from: '2026-12-21', to: '2027-01-04', today: '2026-11-23' },
  },
}
