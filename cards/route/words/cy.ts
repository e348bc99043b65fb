import { welshDay } from '../../dates.ts'
import type { RouteFacts, TestFate } from '../facts.ts'
import type { RouteWords } from './en.ts'

const routes: Record<RouteFacts['by'], string> = {
  chat: 'Yn y sgwrs hon gyda chi, un i un.',
  email: 'Drwy e-bost yn unig, i’r cyfeiriad yn y cyfeiriadur.',
  nothing: 'Ddim o gwbl eto.',
}

const fates: Record<TestFate, string> = {
  sent: 'Anfonwyd y neges brawf nawr.',
  'maybe-sent': 'Efallai yr anfonwyd y neges brawf: ni roddodd Teams ateb.',
  'not-sent': 'Ni ellid anfon y neges brawf.',
  'not-installed': 'Ni ellid anfon y neges brawf: nid yw’r ap wedi’i osod i chi.',
  blocked: 'Ni ellid anfon y neges brawf: mae negeseuon gan Liaison wedi’u diffodd.',
}

export const cy: RouteWords = {
  summary: () => 'Sut mae Liaison yn eich cyrraedd',
  heading: () => 'Sut rwyf yn eich cyrraedd',
  route: (by) => routes[by],
  seenOn: () => 'Gwelwyd y sgwrs ddiwethaf ar',
  day: (day, today) => welshDay(day, today),
  email: () => 'Cyfeiriad',
  partner: () => 'Nid yw Teams yn gadael imi ysgrifennu un i un at bobl yn Teams sefydliad arall.',
  addApp: () => 'Ychwanegwch yr ap, neu ysgrifennwch ataf unwaith mewn sgwrs rhyngom ni.',
  link: () => 'Ychwanegu’r ap',
  test: (fate) => fates[fate],
  send: () => 'Anfon neges brawf ataf',
  typed: () => 'Neu teipiwch: neges brawf',
}
