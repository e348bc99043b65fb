export const en = {
  summary: () => 'A safety notice',
  heading: () => 'If someone is in danger now, call 999',
  route: () => 'Then use your local safeguarding route.',
  nobody: () => 'Nobody watches this chat, so nobody has been told by what you wrote here.',
}

export type SafetyWords = typeof en
