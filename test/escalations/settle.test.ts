import { describe, expect, test } from 'vitest'
import { demonstrationTenant } from '../../bot/config/config.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import type { DraftValues } from '../../bot/escalations/drafts/stored.ts'
import { settle } from '../../bot/escalations/form/settle.ts'
import { demonstration } from '../../bot/local/demonstration/index.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { avon } from './world.ts'

const day = '2026-11-23'
const { organisations, people, areas } = demonstration(day)
const directory = {
  ...{ version: 1, organisations, subscribed: [] },
  people: new Map(people.map((one) => [one.id, one])),
  areas: new Map(areas.map((one) => [one.code, one])),
}
const known = { directory, places: placeBookOf(loadGazetteer()), day, raisers: [], hostTenant: demonstrationTenant }
const metropolitan = 'E23000001'

const settled = (values: DraftValues) => settle(values, known)

describe('A form of an escalation', () => {
  test('says first what it is about, then where', () => {
    expect(settled({})).toMatchObject({ ok: false, lack: 'reason' })
    expect(settled({ reason: 'REFERRAL' })).toMatchObject({ ok: false, lack: 'place' })
  })

  test('of a reason that one agency answers asks nothing more where one body serves the area', () => {
    expect(settled({ reason: 'REFERRAL', area: avon })).toMatchObject({
      ...{ ok: true, audience: 'multi', ladder: { id: 'A' } },
      asked: [{ agency: 'police', organisation: 'avon-and-somerset-police' }],
    })
  })

  test('of a reason that concerns two agencies asks both', () => {
    expect(settled({ reason: 'SPECIAL_MEASURES', area: avon })).toMatchObject({
      asked: [{ agency: 'police' }, { agency: 'cps', organisation: 'cps-south-west' }],
    })
  })

  test('of a reason that any agency may answer asks which, and of several services which of them', () => {
    expect(settled({ reason: 'NO_RESPONSE', area: avon })).toMatchObject({
      ...{ lack: 'agency', agencies: ['police', 'cps', 'isva', 'partner'] },
    })
    const services = settled({ reason: 'NO_RESPONSE', area: avon, agency: 'isva' })
    expect(services).toMatchObject({ ok: false, lack: 'organisation' })
    const [service] = services.ok ? [] : services.choices
    expect(
      settled({ reason: 'NO_RESPONSE', area: avon, agency: 'isva', organisation: service?.id ?? '' }),
    ).toMatchObject({
      asked: [{ agency: 'isva', organisation: service?.id }],
    })
  })

  test('in London needs the borough before the CPS can be asked, and the police alone do not', () => {
    expect(settled({ reason: 'COURT_SUPPORT', area: metropolitan })).toMatchObject({ ok: false, lack: 'borough' })
    expect(settled({ reason: 'COURT_SUPPORT', area: metropolitan, authority: 'E09000012' })).not.toMatchObject({
      lack: 'borough',
    })
    expect(settled({ reason: 'REFERRAL', area: metropolitan })).not.toMatchObject({ lack: 'borough' })
  })

  test('of a reason for police and CPS alone goes their own way', () => {
    expect(settled({ reason: 'FILE_QUALITY', area: avon })).toMatchObject({ audience: 'justice', ladder: { id: 'B' } })
  })

  test('that names an agency which does not answer this reason has not named one', () => {
    expect(settled({ reason: 'UPDATE_DUE', area: avon, agency: 'isva' })).toMatchObject({ lack: 'agency' })
  })
})
