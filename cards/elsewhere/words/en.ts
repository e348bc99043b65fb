export const en = {
  summary: () => 'A message from Liaison',
  reached: () => 'I have answered you in our own chat.',
  'not-reached': () => 'That answer is for you alone. Please open a chat with Liaison and ask me there.',
}

export type ElsewhereWords = typeof en
