import { playgroundPeople } from './demonstration/index.ts'
import type { Persona } from './demonstration/personas.ts'

/** The Playground spells the sign-in name like this. */
const userOf = ({ id, name, email, aadObjectId }: Persona) => ({
  id,
  name,
  userPrincipleName: email,
  aadObjectId,
  givenName: name.split(' ')[0] ?? name,
  surname: name.split(' ').slice(1).join(' '),
  email,
})

/** The bot as the Playground calls it. */
const bot = { id: '28:liaison', name: 'Liaison' } as const

/**
 * What `.m365agentsplayground.yml` holds: one current user, exactly five others, one team with one channel beside General. Written
 * as JSON, which is YAML. Throws when there are not six people: the Playground would end without a word.
 */
export const playgroundConfig = (people: readonly Persona[] = playgroundPeople()): string => {
  const [current, ...others] = people
  if (!current || others.length !== 5) throw new RangeError('The Playground takes exactly six people.')
  const config = {
    version: '0.1.1',
    tenantId: current.tenantId,
    bot,
    currentUser: userOf(current),
    users: others.map(userOf),
    // Several people may each have a client of their own before the same bot.
    personalChat: { id: `personal-chat-${current.aadObjectId}` },
    groupChat: { id: 'group-chat', name: 'Avon and Somerset SPOCs' },
    team: {
      id: 'avon-and-somerset-partnership',
      name: 'Avon and Somerset Partnership',
      aadGroupId: '0d3e0000-0000-4000-8000-000000000031',
      channels: [{ id: 'scrutiny-group', name: 'Scrutiny Group' }],
    },
  }
  return `${JSON.stringify(config, undefined, 2)}\n`
}
