import type { GroupDoing } from '../facts.ts'

const twins: Readonly<Record<GroupDoing, string>> = {
  open: 'Or type “group”, its name, a comma and the area.',
  change: 'Or type “group change”, its name, a comma and the area.',
  end: 'Or type “group end”, its name, a comma and the area.',
  link: 'Or type “link this channel to”, its name, a comma and the area.',
}

export const en = {
  summary: () => 'Your groups',
  heading: () => 'Groups',
  which: () => 'Which group do you mean?',
  none: () => 'There is no group here yet that I can show you.',
  howNone: () => 'A coordinator, chair or admin can add one with “group add”.',
  notFound: () => 'I found no group of that name. Type “groups” for all of yours.',
  noChannel: () => 'No group has this channel.',
  group: () => 'Group',
  choose: () => 'Choose a group',
  missing: () => 'Choose a group.',
  show: () => 'Show',
  add: () => 'Add a group',
  twin: (doing: GroupDoing) => twins[doing],
}

export type GroupsWords = typeof en
