import { welcomeMessage } from '../../cards/welcome/index.ts'
import type { Renderers, Timers } from '../delivery/brings.ts'
import { directoryCapability } from '../directory/index.ts'
import { unmatchedLog } from '../log/unmatched.ts'
import { createUnmatchedRule } from '../places/unmatched.ts'
import { keyOfPerson } from '../rights/decide.ts'
import { answered, refused } from '../turns/answer.ts'
import { command } from '../turns/capability.ts'
import { openEntries } from './entries.ts'
import type { CapabilityNeeds } from './needs.ts'
import { openPeople } from './people.ts'
import { openPrivacy } from './privacy.ts'

const installed = command({
  words: [],
  action: 'help.read',
  home: 'anywhere',
  run: async ({ where, language }, _rest, ask) => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    return answered(right.permit, welcomeMessage({ where: where.kind }, language), { record: 'help' })
  },
})

/** Every capability with what it needs. Adding one is its line here. */
export const openCapabilities = (needs: CapabilityNeeds) => {
  const { store, keys, knowledge, local } = needs
  const [key] = keys
  const noteUnmatched = unmatchedLog({ store, key, mayKeep: createUnmatchedRule(knowledge.gazetteer) })
  const directory = directoryCapability({
    ...knowledge,
    noteUnmatched: ({ who }, phrase) => noteUnmatched(phrase, keyOfPerson(who)),
  })
  const privacy = openPrivacy(needs, () => renderers)
  const people = openPeople(needs)
  const entries = openEntries({ ...needs, readText: privacy.readText, people: people.needs })
  const renderers: Renderers = { ...people.renderers, ...entries.renderers }
  const timers: Timers = { ...people.timers, ...entries.timers, ...privacy.timers }
  return {
    capabilities: [
      directory.capability,
      people.capability,
      entries.capability,
      privacy.capability,
      ...(local ? [local.capability] : []),
    ],
    fallbacks: { said: directory.said, searched: directory.searched, installed },
    renderers,
    timers,
    privacy,
    isAllowed: people.isAllowed,
  }
}
