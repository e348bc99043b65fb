import type { Connector } from '../connector/connector.ts'
import type { Person } from '../world/people.ts'
import type { Partnership } from './people.ts'
import { firstAdmin, otherTenants } from './people.ts'
import { wholeOf } from './speaking.ts'
import type { Setting } from './steps/setting.ts'

/** The demonstration has one. */
const hasGroup = 'Avon and Somerset'

interface Needs extends Pick<Setting, 'speaking' | 'partnerships'> {
  readonly isProduction: boolean
  readonly gather: Connector['gather']
}

const memberOf = ({ id, name, aadObjectId, tenantId }: Person) =>
  ({ id, name, aadObjectId, tenantId, userRole: 'user' }) as const

/** The channel of a partnership: everybody of it is in it. */
const channelOf = ({ coordinator }: Partnership) =>
  ({ kind: 'channel', id: `19:${coordinator.id.slice(3)}@thread.tacv2` }) as const

const addGroup = async ({ speaking }: Needs, { place, coordinator }: Partnership) => {
  const text = `group add\narea: ${place}\ntype: scrutiny\ncoordinator: ${coordinator.name}`
  const said = wholeOf(await speaking.says('beginning', coordinator, text))
  if (!said.includes('This group is on record now.')) throw new Error(`No group for ${place}: ${said.slice(0, 500)}`)
}

const linkChannel = async ({ speaking, gather }: Needs, partnership: Partnership) => {
  const { coordinator, contact, worker, place } = partnership
  const channel = channelOf(partnership)
  gather(channel.id, [coordinator, contact, worker].map(memberOf))
  const link = { type: 'message', text: 'link this channel to scrutiny' }
  const said = wholeOf(await speaking.send('beginning', speaking.activity(coordinator, link, channel)))
  if (!said.includes('I have answered you in our own chat.'))
    throw new Error(`No channel for ${place}: ${said.slice(0, 500)}`)
}

const allow = async ({ speaking }: Needs, tenant: string) => {
  const said = wholeOf(await speaking.says('beginning', firstAdmin, `allow tenant ${tenant}`))
  if (!said.includes(tenant)) throw new Error(`${tenant} is not allowed: ${said.slice(0, 500)}`)
}

/** Everybody has a chat with Liaison, every partnership a group with a channel; nothing is broken yet. Throws when that fails. */
export const begin = async (needs: Needs): Promise<void> => {
  for (const partnership of needs.partnerships) {
    const { coordinator, contact, worker, place } = partnership
    for (const who of [coordinator, contact, worker]) await needs.speaking.says('beginning', who, 'help')
    if (place !== hasGroup) await addGroup(needs, partnership)
    await linkChannel(needs, partnership)
  }
  for (const tenant of needs.isProduction ? otherTenants : []) await allow(needs, tenant)
}
