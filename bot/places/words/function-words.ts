import { wordSet } from './word-set.ts'

/** Small words, greetings and courtesies. They are never part of what is asked for; they tell the language. */
export const englishWords = wordSet(`
  a an the this that these those there here of for in at on to from by with within and or nor but not no any some all
  every each other another else only just also too very so as if than then when while because about regarding re
  concerning around near nearest between over into onto off out up down through until since still yet again ever never
  i im ive id ill me my mine we weve were us our ours you your yours youre he she his her hers him it its they them their
  is are was be been being am isnt wasnt dont doesnt didnt cant couldnt wont wouldnt
  do does did done doing have has had having can could would should will shall might must may
  who whos whose whom what whats which where wheres how hows why when
  please pls plz pleas thanks thank thx ty ta cheers hi hello hey hiya dear morning afternoon evening good
  ok okay yes yep hmm oh well right sorry mate guys team folks
  now today tomorrow tonight yesterday asap urgently urgent quickly quick soon week month year day days
  thing things something anything someone anyone somebody anybody one ones both either neither
`)

export const welshWords = wordSet(`
  y yr r n w u i o yn yng ym ar am at gan gyda gydag efo hefo ger rhwng dros drwy heb hyd dan wrth tua
  na nag nac neu ac ond os pan fel er mwyn bod
  pwy pwyr yw ydy ydi ydw ydyn oes sy sydd syn bydd fydd mae maer roedd bu beth be pa ble lle sut pam pryd
  fi ti chi ni nhw fe fo hi ei eu ein eich fy dy dw dwi dwin rwy rwyn rydw rydym rydyn
  gall gallaf gallwch gellir allaf alla alli allwch fedra fedrwch hoffwn hoffem angen eisiau isio ishe
  plis diolch helo shwmae sumae bore prynhawn nos da os gwelwch dda
  nawr rwan heddiw yfory hwn hon hynny yma yna nid ddim dim yn hytrach
`)
