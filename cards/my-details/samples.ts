import type { MyDetailsFacts, OwnPost } from './facts.ts'

const spoc: OwnPost = {
  organisation: 'Harbour Light ISVA Service (demonstration)',
  role: 'ISVA team leader',
  name: 'Rowena Tidewell',
  email: 'rowena.tidewell@isva.example',
  phone: '0117 496 0303',
  hours: { days: [2, 3, 4], from: '09:30', to: '16:30' },
  deputy: 'Corwin Hale',
  confirmedOn: '2026-06-03',
  entry: 'harbour-light|spoc',
  change: 'form',
}

const member: OwnPost = {
  organisation: 'Mendip Way Support (demonstration)',
  role: 'ISVA',
  name: 'Rowena Tidewell',
  entry: 'mendip-way|member',
  change: 'suggestion',
}

export const samples: Readonly<Record<string, MyDetailsFacts>> = {
  one: { posts: [spoc], today: '2026-11-23' },
  two: { posts: [spoc, member], today: '2026-11-23' },
}
