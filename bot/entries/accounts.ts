import type { Person } from '../directory/domain/model.ts'
import type { Person as Account } from '../turns/reach.ts'
import type { EntriesNeeds } from './needs.ts'

/** The account by which somebody is written to: the one at home has a chat, and a guest's stands in for it. */
export const accountOf = ({ identities }: Person): Account | undefined => {
  const identity = identities.find(({ as }) => as === 'home') ?? identities.at(0)
  return identity && { tenantId: identity.tenantId, oid: identity.oid }
}

/** Whether Liaison can write to an account: it has a chat with it. */
export const isReached = async (
  { outlet }: Pick<EntriesNeeds, 'outlet'>,
  account: Account | undefined,
): Promise<boolean> => account !== undefined && (await outlet.routeTo(account)).by === 'chat'
