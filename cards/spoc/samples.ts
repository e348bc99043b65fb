import type { AgencyFacts, ContactFacts, PlaceFacts, SpocFacts } from './facts.ts'

const today = '2026-11-23'

const police: ContactFacts = {
  organisation: 'Avon and Somerset Police (demonstration)',
  role: 'RASSO Detective Inspector',
  name: 'Imogen Fernsby',
  phone: '0117 496 0101',
  email: 'imogen.fernsby@police.example',
  chat: 'imogen.fernsby@police.example',
  confirmedOn: '2026-11-11',
  stale: false,
  holds: { as: 'appointee' },
  entry: 'avon-and-somerset-police|spoc',
}

const cps: ContactFacts = {
  organisation: 'CPS South West RASSO (demonstration)',
  role: 'Deputy Unit Head',
  name: 'Tobias Quill',
  phone: '0117 496 0202',
  email: 'tobias.quill@cps.example',
  chat: 'tobias.quill@cps.example',
  confirmedOn: '2026-10-28',
  stale: false,
  holds: { as: 'deputy', because: 'away', for: 'Marguerite Ashdown', until: '2026-12-04' },
  entry: 'cps-south-west|spoc',
}

const isva: ContactFacts = {
  organisation: 'Harbour Light ISVA Service (demonstration)',
  role: 'ISVA team leader',
  name: 'Rowena Tidewell',
  email: 'rowena.tidewell@isva.example',
  phone: '0117 496 0303',
  hours: { days: [2, 3, 4], from: '09:30', to: '16:30', otherwise: '0117 496 0300' },
  confirmedOn: '2026-06-03',
  stale: true,
  holds: { as: 'appointee' },
  entry: 'harbour-light|spoc',
}

const mailbox: ContactFacts = {
  organisation: 'Mendip Way Support (demonstration)',
  email: 'spoc@mendipway.isva.example',
  stale: false,
  holds: { as: 'mailbox' },
  entry: 'mendip-way',
}

const bristol: PlaceFacts = {
  area: { code: 'E23000036', name: 'Avon and Somerset' },
  understood: { place: 'Bristol', how: 'exact' },
  asked: 'any',
  agencies: [
    { agency: 'police', contacts: [police] },
    { agency: 'cps', contacts: [cps] },
    { agency: 'isva', contacts: [isva, mailbox] },
  ],
  whereRecorded: 'MG3 and MG6',
  isvaCpsRoute: 'through the Victim Liaison Officer',
  vloInbox: 'vlo.southwest@cps.example',
}

const one = (place: PlaceFacts, more: Partial<SpocFacts> = {}): SpocFacts => ({
  places: [place],
  offers: [],
  today,
  answer: 'one',
  ...more,
})

const only = (agency: AgencyFacts, place: Partial<PlaceFacts> = {}): SpocFacts =>
  one({ ...bristol, asked: agency.agency, agencies: [agency], ...place })

const gwent: PlaceFacts = {
  area: { code: 'W15000002', name: 'Gwent', welshName: 'Gwent' },
  understood: { place: 'Casnewydd', how: 'spelling' },
  asked: 'any',
  agencies: [
    {
      agency: 'police',
      contacts: [
        {
          ...police,
          organisation: 'Heddlu Gwent (arddangosiad)',
          name: 'Ffion Maesgwyn',
          email: 'ffion.maesgwyn@police.example',
          chat: 'ffion.maesgwyn@police.example',
        },
      ],
    },
    { agency: 'cps', contacts: [{ ...cps, holds: { as: 'cover', for: 'Gwilym Brynderi', until: '2026-11-30' } }] },
    { agency: 'isva', contacts: [], whoCanRecord: 'Heulwen Glanafon (Cydlynydd)' },
  ],
}

const city: AgencyFacts = {
  agency: 'cps',
  note: 'city-has-two-cps-areas',
  contacts: [
    {
      ...cps,
      name: 'Verity Lampost',
      email: 'verity.lampost@cps.example',
      chat: 'verity.lampost@cps.example',
      organisation: 'CPS London North RASSO (demonstration)',
      answersFor: 'CPS London North',
      holds: { as: 'appointee' },
    },
    {
      ...police,
      role: 'Unit Head',
      email: 'cosmo.thimble@cps.example',
      chat: 'cosmo.thimble@cps.example',
      name: 'Cosmo Thimble',
      organisation: 'CPS London South RASSO (demonstration)',
      answersFor: 'CPS London South',
    },
  ],
}

export const samples: Readonly<Record<string, SpocFacts>> = {
  bristol: one(bristol),
  'gwent-in-welsh': one(gwent),
  'police-only': only({ agency: 'police', contacts: [police] }),
  'post-vacant': only({
    agency: 'police',
    contacts: [{ ...police, holds: { as: 'next-in-line', because: 'vacant' } }],
  }),
  'coordinator-answers': only({
    agency: 'isva',
    contacts: [
      {
        ...isva,
        name: 'Odette Marlowe',
        role: 'Coordinator',
        organisation: 'Avon and Somerset partnership (demonstration)',
        email: 'odette.marlowe@partnership.example',
        holds: { as: 'coordinator', because: 'away' },
      },
    ],
  }),
  'mailbox-only': only({ agency: 'isva', contacts: [mailbox] }),
  'nothing-recorded': only({ agency: 'isva', contacts: [], whoCanRecord: 'Area coordinator' }),
  'city-of-london': only(city, {
    area: { code: 'E23000034', name: 'City of London' },
    understood: { place: 'City of London', how: 'area' },
  }),
  'transport-police': one({
    area: { code: 'BTP', name: 'British Transport Police' },
    understood: { place: 'British Transport Police', how: 'area' },
    asked: 'any',
    agencies: [
      { agency: 'police', contacts: [police] },
      { agency: 'cps', contacts: [], note: 'btp-cps-area-is-the-courts' },
    ],
  }),
  'main-of-several': one(
    { ...bristol, area: { code: 'E23000007', name: 'Northumbria' }, understood: { place: 'Washington', how: 'exact' } },
    { answer: 'main', offers: [{ label: 'Washington, West Sussex', query: 'Washington, West Sussex' }] },
  ),
  'cps-area': {
    places: ['Derbyshire', 'Leicestershire', 'Lincolnshire', 'Northamptonshire', 'Nottinghamshire'].map((name) => ({
      area: { code: name, name },
      understood: { place: 'CPS East Midlands', how: 'area' },
      asked: 'cps',
      agencies: [{ agency: 'cps', contacts: [{ ...cps, organisation: 'CPS East Midlands RASSO (demonstration)' }] }],
    })),
    offers: [],
    today,
    answer: 'each',
  },
  'too-many-places': {
    places: [
      bristol,
      gwent,
      { ...bristol, understood: { place: 'Exeter', how: 'exact' } },
      { ...bristol, understood: { place: 'Truro', how: 'exact' } },
    ],
    offers: [],
    today,
    answer: 'each',
  },
  'two-places': { places: [bristol, gwent], offers: [], today, answer: 'each' },
  postcode: only({ agency: 'cps', contacts: [cps] }, { understood: { place: 'BS3', how: 'postcode' } }),
  'from-another-list': only({
    agency: 'police',
    contacts: [{ ...police, listedBy: { from: 'CPS Wessex (demonstration)', on: '2026-11-01' } }],
  }),
}
