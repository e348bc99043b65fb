export const en = {
  summary: () => 'What Liaison can do',
  notUnderstood: () => 'I did not understand that.',
  heading: () => 'Ask me who the local contact is',
  what: () => 'I know the police, CPS and ISVA contacts for every place in England and Wales.',
  type: () => 'Type, for instance:',
  examples: () => '- who is the spoc for Bristol?\n- cps croydon\n- isva LL57',
  yours: () => 'Your own entry:',
  yourExamples: () =>
    '- join\n- confirm my details\n- cover me from 21 dec to 4 jan\n- how do you reach me\n- what do you keep about me',
  raise: () => 'When you need something of another agency:',
  raiseExamples: () => '- ask cps Bristol\n- escalate police Bristol\n- my items',
  groups: () => 'Your groups and what they agreed:',
  groupExamples: () =>
    '- my actions\n- actions\n- action add send the list, Sam Example, by friday\n- done 3\n- meetings\n- agenda',
  noCaseDetail: () => 'Please leave case details out: a place is enough.',
  safety: () => 'Nobody watches this chat. If someone may be in danger, call 999.',
}

export type HelpWords = typeof en
