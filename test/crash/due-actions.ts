import type { MeetingAction } from '../../bot/actions/domain/action.ts'
import { actionDocument } from '../../bot/actions/stored.ts'
import { partyKey } from '../../bot/directory/domain/party.ts'
import { headDocument, organisationDocument, personDocument } from '../../bot/directory/records.ts'
import type { Group } from '../../bot/groups/domain/group.ts'
import { groupDocument } from '../../bot/groups/stored.ts'
import { macOf, newSalt } from '../../bot/records/hashing.ts'
import { newOwed } from '../../bot/records/owed.ts'
import type { Store, Stored } from '../../bot/storage/port.ts'
import { recordOf } from '../../bot/teams/conversation.ts'
import type { Day, Instant } from '../../bot/time/instant.ts'
import { dayOf, epochOf, instantAt } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { nextDigestTime } from '../../bot/time/working/sending.ts'
import { organisation } from '../directory/made.ts'

export const host = '00000000-0000-4000-8000-0000000000aa'
export const channel = '19:scrutiny@thread.tacv2'

const group: Group = {
  ...{ record: 'group|1', type: 'scrutiny', area: 'E23000036', audience: 'multi', state: 'standing' },
  ...{ chairs: [], members: [], cadence: { every: 'quarter' }, channel },
}

const by = { tenantId: host, oid: 'seed', role: 'coordinator', agency: 'partner', by: 'appointment' } as const

const oidOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
export const chatOf = (number: number) => `a:${oidOf(number)}`
export const titleOf = (number: number) => `Look at list ${number} together`
export const recordOfAction = (number: number) => `action|${number}`

const action = (number: number, today: Day): MeetingAction => ({
  ...{ record: recordOfAction(number), number, group: group.record, area: group.area, audience: 'multi' },
  ...{ state: 'open', owner: partyKey({ organisation: 'force', person: `p${number}` }), agency: 'police' },
  ...{ dueOn: today, madeBy: `${host}|seed`, madeOn: today },
})

const text = (number: number): Stored => {
  const salt = newSalt()
  const words = { field: 'title', text: titleOf(number), author: by.oid }
  const document = {
    ...{ id: 'text|000001|seed', record: recordOfAction(number), kind: 'text', v: 1 },
    ...{ ...words, salt, mac: macOf(words, salt) },
  }
  const { mac: _, ...stored } = document
  return stored
}

const reminders = (number: number, today: Day) =>
  (['owner', 'channel'] as const).map((target) =>
    newOwed(
      by,
      { record: recordOfAction(number), first: 'action' },
      {
        ...{ kind: 'message', id: `remind|${target}`, what: 'action.remind' },
        ...{ due: instantAt(today, '09:00'), occurrence: `${today}|on` },
      },
    ),
  )

const talk = (conversation: string, serviceUrl: string, more: object) => ({
  ...{ id: 'conversation', record: recordOf(conversation), kind: 'conversation', v: 1, conversation, serviceUrl },
  ...{ channelId: 'msteams', bot: '28:liaison', tenant: host, seenOn: '2026-11-23', ...more },
})

/**
 * Fills a store: so many people with a chat each, so many actions due today, of one group with a channel. Civil time is turned to
 * ten o'clock on the next working day; answers that day.
 */
export const owe = async (store: Store, count: number, now: Instant, serviceUrl: string): Promise<Day> => {
  const create = (document: Stored, ...beside: readonly Stored[]) =>
    store.commit(document.record, [
      { type: 'create', document },
      ...beside.map((one) => ({ type: 'create', document: one }) as const),
    ])
  const today = dayOf(nextDigestTime(now, loadCalendar()))
  const aheadMs = epochOf(instantAt(today, '10:00')) - epochOf(now)
  const clock = { id: 'clock', record: 'local|clock', kind: 'clock', v: 1, aheadMs }
  await create(clock)
  await create(headDocument(1))
  await create(organisationDocument(organisation()))
  await create(groupDocument(group))
  await create(talk(channel, serviceUrl, { type: 'channel', channel, team: channel }))
  for (let number = 1; number <= count; number++) {
    const oid = oidOf(number)
    await create(
      personDocument({
        ...{ id: `p${number}`, organisation: 'force', name: `Example ${number}` },
        identities: [{ tenantId: host, oid, as: 'home' }],
      }),
    )
    await create(talk(chatOf(number), serviceUrl, { type: 'personal', owner: `${host}|${oid}`, user: `29:${number}` }))
    await create(actionDocument(action(number, today)), text(number), ...reminders(number, today))
  }
  return today
}
