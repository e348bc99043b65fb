export const en = {
  summary: () => 'What a purge would remove',
  heading: () => 'What a purge would remove today',
  none: () => 'Nothing is past its period today.',
  records: () => 'Closed records',
  held: () => 'Kept by a hold',
  chains: () => 'Chains of the audit log',
  copies: () => 'Records whose copies in the log would go',
  atLeast: (count: number) => `${count} or more`,
  proposed: () => 'The table is not confirmed, so nothing is purged.',
  confirmed: () => 'Whoever runs the server starts a purge; nothing is purged from this chat.',
  typed: () => 'The table: type “retention”.',
}

export type PurgeForeseenWords = typeof en
