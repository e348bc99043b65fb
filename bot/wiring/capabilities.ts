import { welcomeMessage } from '../../cards/welcome/index.ts'
import type { Config } from '../config/config.ts'
import type { Folds, Renderers, Timers } from '../delivery/brings.ts'
import { directoryCapability } from '../directory/index.ts'
import { unmatchedLog } from '../log/unmatched.ts'
import { createUnmatchedRule } from '../places/unmatched.ts'
import { keyOfPerson } from '../rights/decide.ts'
import { answered, refused } from '../turns/answer.ts'
import { command } from '../turns/capability.ts'
import { openActions } from './actions.ts'
import { openAuditing } from './auditing.ts'
import { openDrill } from './drill.ts'
import { openEntries } from './entries.ts'
import { openEscalations } from './escalations.ts'
import { openGroups } from './groups.ts'
import { openMeetings } from './meetings.ts'
import type { CapabilityNeeds } from './needs.ts'
import { openPeople } from './people.ts'
import { openPrivacy } from './privacy.ts'
import { openQuestions } from './questions.ts'
import { openReminderPlanning, openReminders } from './reminders.ts'
import { openStatistics } from './statistics.ts'

const greeting = ({ appLink }: Config) =>
  command({
    words: [],
    action: 'help.read',
    home: 'anywhere',
    run: async ({ where, language }, _rest, ask) => {
      const right = await ask({})
      if (!right.ok) return refused(right.why)
      return answered(right.permit, welcomeMessage({ where: where.kind, ...(appLink ? { appLink } : {}) }, language), {
        record: 'help',
      })
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
  const { readText } = privacy
  const groups = openGroups({ ...needs, readText })
  const planning = openReminderPlanning(needs)
  const actions = openActions({ ...needs, readText, people: people.needs, planning })
  const meetings = openMeetings({ ...needs, readText })
  const questions = openQuestions({ ...needs, readText, people: people.needs })
  const escalations = openEscalations({ ...needs, readText, people: people.needs, questions: questions.further })
  const statistics = openStatistics(needs)
  const drill = openDrill({ ...needs, people: people.needs })
  const reminders = openReminders(needs, {
    planning,
    readers: { ...questions.readers, ...escalations.readers },
    reminders: { ...groups.reminders, ...meetings.reminders, ...actions.reminders },
  })
  const auditing = openAuditing(needs, planning.planReminders)
  const renderers: Renderers = { ...people.renderers, ...auditing.renderers, ...entries.renderers }
  const timers: Timers = {
    ...people.timers,
    ...entries.timers,
    ...privacy.timers,
    ...actions.timers,
    ...questions.timers,
    ...escalations.timers,
    ...drill.timers,
    ...reminders.timers,
  }
  const folds: Folds = { ...reminders.folds, ...questions.folds, ...escalations.folds, ...drill.folds }
  return {
    capabilities: [
      directory.capability,
      people.capability,
      entries.capability,
      groups.capability,
      meetings.capability,
      ...actions.capabilities,
      questions.capability,
      escalations.capability,
      drill.capability,
      statistics.capability,
      reminders.capability,
      auditing.capability,
      privacy.capability,
      ...(local ? [local.capability] : []),
    ],
    fallbacks: { said: directory.said, searched: directory.searched, installed: greeting(needs.config) },
    renderers,
    timers,
    folds,
    routes: meetings.routes,
    auditing,
    privacy,
    isAllowed: people.isAllowed,
    /** Settles when what turns rest on has been read once. */
    ready: planning.policies.ready,
  }
}
