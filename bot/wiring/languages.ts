import type { Language } from '../../cards/language.ts'
import type { Address } from '../delivery/brings.ts'
import { findIdentity } from '../directory/identities.ts'
import { isWelsh } from '../directory/language.ts'
import { groupFinder } from '../groups/finder.ts'
import type { Person as Account } from '../records/contract.ts'
import type { Store } from '../storage/port.ts'
import type { Outlet } from '../turns/reach.ts'
import type { Knowledge } from './knowledge.ts'

interface Needs {
  readonly store: Store
  readonly knowledge: Pick<Knowledge, 'directory' | 'resolve'>
  readonly outlet: Pick<Outlet, 'routeTo'>
}

/** In a Welsh force's channel and mailbox read people of both languages. */
const ofArea = (area: string | undefined): Language => (area !== undefined && isWelsh(area) ? 'both' : 'en')

/** In what language something is sent: a person's own choice, else their client's; that of the area of a channel or a mailbox. */
export const languageFor = ({ store, knowledge, outlet }: Needs) => {
  const groups = groupFinder({ store, resolve: knowledge.resolve })

  const ofPerson = async (account: Account): Promise<Language> => {
    const { people } = findIdentity(await knowledge.directory(), account)
    const chosen = people.find(({ language }) => language)?.language
    if (chosen) return chosen
    const route = await outlet.routeTo(account)
    return (route.by === 'chat' ? route.language : undefined) ?? 'en'
  }

  return async (to: Address): Promise<Language> => {
    if ('person' in to) return ofPerson(to.person)
    if ('conversation' in to) return ofArea((await groups.ofChannel(to.conversation))?.area)
    const { organisations } = await knowledge.directory()
    return ofArea(organisations.find(({ mailbox }) => mailbox === to.mailbox)?.serves.find(isWelsh))
  }
}
