import type { SafetyWords } from './en.ts'

export const cy: SafetyWords = {
  summary: () => 'Hysbysiad diogelwch',
  heading: () => 'Os oes rhywun mewn perygl nawr, ffoniwch 999',
  route: () => 'Yna defnyddiwch eich llwybr diogelu lleol.',
  nobody: () => 'Does neb yn gwylio’r sgwrs hon, felly nid yw’r hyn a ysgrifennoch yma wedi rhoi gwybod i neb.',
}
