import type { AreaCode, AuthorityCode } from '../../places/understanding.ts'

export interface Force {
  readonly code: AreaCode
  readonly slug: string
  readonly name: string
  readonly welshName?: string
  /** The start of a number that Ofcom keeps for drama; three digits follow. */
  readonly dialling: string
  /** The authority of the area's narrower support service, where it has one. */
  readonly authority: AuthorityCode
}

type Row = readonly [code: string, slug: string, name: string, welshName: string, dialling: string, authority: string]

const rows: readonly Row[] = [
  ['E23000001', 'metropolitan', 'Metropolitan Police Service', '', '020 7946 0', 'E09000018'],
  ['E23000002', 'cumbria', 'Cumbria Constabulary', '', '01632 960', 'E06000064'],
  ['E23000003', 'lancashire', 'Lancashire Constabulary', '', '01632 960', 'E07000122'],
  ['E23000004', 'merseyside', 'Merseyside Police', '', '0151 496 0', 'E08000013'],
  ['E23000005', 'greater-manchester', 'Greater Manchester Police', '', '0161 496 0', 'E08000006'],
  ['E23000006', 'cheshire', 'Cheshire Constabulary', '', '01632 960', 'E06000049'],
  ['E23000007', 'northumbria', 'Northumbria Police', '', '0191 498 0', 'E08000023'],
  ['E23000008', 'durham', 'Durham Constabulary', '', '0191 498 0', 'E06000047'],
  ['E23000009', 'north-yorkshire', 'North Yorkshire Police', '', '01632 960', 'E06000065'],
  ['E23000010', 'west-yorkshire', 'West Yorkshire Police', '', '0113 496 0', 'E08000034'],
  ['E23000011', 'south-yorkshire', 'South Yorkshire Police', '', '0114 496 0', 'E08000038'],
  ['E23000012', 'humberside', 'Humberside Police', '', '01632 960', 'E06000012'],
  ['E23000013', 'cleveland', 'Cleveland Police', '', '01632 960', 'E06000003'],
  ['E23000014', 'west-midlands', 'West Midlands Police', '', '0121 496 0', 'E08000028'],
  ['E23000015', 'staffordshire', 'Staffordshire Police', '', '01632 960', 'E07000195'],
  ['E23000016', 'west-mercia', 'West Mercia Police', '', '01632 960', 'E07000235'],
  ['E23000017', 'warwickshire', 'Warwickshire Police', '', '01632 960', 'E07000220'],
  ['E23000018', 'derbyshire', 'Derbyshire Constabulary', '', '01632 960', 'E07000035'],
  ['E23000019', 'nottinghamshire', 'Nottinghamshire Police', '', '0115 496 0', 'E07000173'],
  ['E23000020', 'lincolnshire', 'Lincolnshire Police', '', '01632 960', 'E07000139'],
  ['E23000021', 'leicestershire', 'Leicestershire Police', '', '0116 496 0', 'E07000131'],
  ['E23000022', 'northamptonshire', 'Northamptonshire Police', '', '01632 960', 'E06000062'],
  ['E23000023', 'cambridgeshire', 'Cambridgeshire Constabulary', '', '01632 960', 'E07000010'],
  ['E23000024', 'norfolk', 'Norfolk Constabulary', '', '01632 960', 'E07000146'],
  ['E23000025', 'suffolk', 'Suffolk Constabulary', '', '01632 960', 'E07000203'],
  ['E23000026', 'bedfordshire', 'Bedfordshire Police', '', '01632 960', 'E06000055'],
  ['E23000027', 'hertfordshire', 'Hertfordshire Constabulary', '', '01632 960', 'E07000103'],
  ['E23000028', 'essex', 'Essex Police', '', '01632 960', 'E07000071'],
  ['E23000029', 'thames-valley', 'Thames Valley Police', '', '0118 496 0', 'E06000042'],
  ['E23000030', 'hampshire', 'Hampshire and Isle of Wight Constabulary', '', '01632 960', 'E07000088'],
  ['E23000031', 'surrey', 'Surrey Police', '', '01632 960', 'E07000212'],
  ['E23000032', 'kent', 'Kent Police', '', '01632 960', 'E07000110'],
  ['E23000033', 'sussex', 'Sussex Police', '', '01632 960', 'E07000223'],
  ['E23000034', 'city-of-london', 'City of London Police', '', '020 7946 0', 'E09000001'],
  ['E23000035', 'devon-and-cornwall', 'Devon & Cornwall Police', '', '01632 960', 'E07000042'],
  ['E23000037', 'gloucestershire', 'Gloucestershire Constabulary', '', '01632 960', 'E07000081'],
  ['E23000038', 'wiltshire', 'Wiltshire Police', '', '01632 960', 'E06000054'],
  ['E23000039', 'dorset', 'Dorset Police', '', '01632 960', 'E06000059'],
  ['W15000001', 'north-wales', 'North Wales Police', 'Heddlu Gogledd Cymru', '01632 960', 'W06000004'],
  ['W15000003', 'south-wales', 'South Wales Police', 'Heddlu De Cymru', '029 2018 0', 'W06000014'],
  ['W15000004', 'dyfed-powys', 'Dyfed-Powys Police', 'Heddlu Dyfed-Powys', '01632 960', 'W06000010'],
]

/** The 41 areas whose partnerships come from one rule; the other two are written by hand. */
export const forces: readonly Force[] = rows.map(([code, slug, name, welshName, dialling, authority]) => ({
  code,
  slug,
  name,
  ...(welshName ? { welshName } : {}),
  dialling,
  authority,
}))
