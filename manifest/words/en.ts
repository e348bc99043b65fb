/** What Teams shows of the app, and of each command: at most twelve. */
export const en = {
  name: 'Liaison',
  fullName: 'Liaison: contacts, questions and escalations',
  short: 'Who the police, CPS and ISVA contact is, and what they are asked',
  long: 'Ask Liaison who the local single point of contact is, put a question to them, raise further what has not happened, and be reminded of what your meetings agreed. It holds contacts, dates and agreements, never details of a case. Nobody watches the chat: if someone may be in danger, call 999.',
  find: 'Find a contact',
  findAbout: 'Contacts for a place, or a request by its number',
  place: 'Place or number',
  placeAbout: 'A place in England or Wales, such as Bristol, or a number such as AS-2026-0042',
  action: 'Make an action of this',
  actionAbout: 'Opens the form; the message is not read',
  raise: 'Raise this further',
  raiseAbout: 'Opens the form; the message is not read',
  commands: [
    ['help', 'What Liaison can do'],
    ['spoc Bristol', 'Who the contacts for a place are'],
    ['ask', 'Put a question to a contact'],
    ['escalate', 'Ask an agency to make something happen'],
    ['my items', 'What you raised, and what you are asked'],
    ['my questions', 'Questions you asked or are asked'],
    ['my actions', 'What your meetings agreed that is yours'],
    ['agenda', 'Your group’s next meeting'],
    ['join', 'Become known to Liaison'],
    ['cover me', 'Say who stands in while you are away'],
    ['escalations', 'What is open in your area, for those who look after it'],
    ['what do you keep about me', 'Everything that is held on you'],
  ],
} as const

interface Words extends Readonly<Record<Exclude<keyof typeof en, 'commands'>, string>> {
  /** The command as it is typed, and what it is for. */
  readonly commands: readonly (readonly [string, string])[]
}

export type ManifestWords = Words
