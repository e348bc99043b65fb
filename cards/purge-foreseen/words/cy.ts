import type { PurgeForeseenWords } from './en.ts'

export const cy: PurgeForeseenWords = {
  summary: () => 'Beth fyddai’n cael ei ddileu',
  heading: () => 'Beth fyddai’n cael ei ddileu heddiw',
  none: () => 'Nid oes dim y tu hwnt i’w gyfnod heddiw.',
  records: () => 'Cofnodion wedi’u cau',
  held: () => 'Wedi’u cadw gan ataliad',
  chains: () => 'Cadwyni’r cofnod archwilio',
  copies: () => 'Cofnodion y byddai eu copïau yn y log yn mynd',
  atLeast: (count) => `${count} neu fwy`,
  proposed: () => 'Nid yw’r tabl wedi’i gadarnhau, felly ni chaiff dim ei ddileu.',
  confirmed: () => 'Pwy bynnag sy’n rhedeg y gweinydd sy’n cychwyn dileu; ni chaiff dim ei ddileu o’r sgwrs hon.',
  typed: () => 'Y tabl: teipiwch “cadw”.',
}
