/** The headings that most lists have; the exchange reads more (`bot/directory/README.md`). */
export const headings = [
  ...['agency', 'organisation', 'serves', 'mailbox', 'duty_line', 'post', 'title', 'name', 'email', 'phone'],
  ...['days', 'hours', 'from', 'to', 'deputy', 'deputy_email', 'away', 'confirmed_on'],
] as const

/** Two lines as they may be pasted: an organisation's own, and a post with its holder. */
export const example = [
  'agency,organisation,serves,post,title,name,email',
  'police,Example Constabulary,Avon and Somerset,spoc,RASSO Detective Inspector,Sam Example,sam@police.example',
] as const
