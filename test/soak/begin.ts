import type { Setting } from './steps/setting.ts'
import { wholeOf } from './speaking.ts'
import { firstAdmin, otherTenants } from './people.ts'

type Needs = Pick<Setting, 'speaking' | 'partnerships'> & { readonly isProduction: boolean }

/** Everybody has a chat with Liaison, every partnership a group; nothing is broken yet. Throws when that does not work. */
export const begin = async ({ speaking, partnerships, isProduction }: Needs): Promise<void> => {
  for (const { coordinator, contact, worker, place } of partnerships) {
    for (const who of [coordinator, contact, worker]) await speaking.says('beginning', who, 'help')
    const text = `group add\narea: ${place}\ntype: scrutiny\ncoordinator: ${coordinator.name}`
    const said = wholeOf(await speaking.says('beginning', coordinator, text))
    // One area has its group from the beginning.
    if (!said.includes('This group is on record now.') && !said.includes('Scrutiny Group'))
      throw new Error(`No group for ${place}: ${said.slice(0, 500)}`)
  }
  if (isProduction)
    for (const tenant of otherTenants) {
      const said = wholeOf(await speaking.says('beginning', firstAdmin, `allow tenant ${tenant}`))
      if (!said.includes(tenant)) throw new Error(`${tenant} is not allowed: ${said.slice(0, 500)}`)
    }
}
