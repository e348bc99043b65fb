import type { Category } from '../verdict.ts'

type Finds = Category | 'CONDITION' | 'DANGER'

const evidence = `
  mae|roedd .3 <named> .3 <tells>|<finding>
  dywedodd|dweud|ddywedodd|honnodd .4 <her2>|iddo|iddi|wrth .4 <act>|<did>|<happened>
  ei|fod|bod .2 ei <act>
  <her2> .2 <act>
  gwnaeth .2 <she> .3 <act>
  ei .1 <didCy>|dilyn|ddilyn|gwylio|wylio|dal_i_lawr
  <she>|<cue> .5 <didCy>
  ei <storyWord>
  clywodd|gwelodd|welodd|glywodd .3 <she>|<cue>|<act>
  <cue> .2 <she> .2 <act>
  mae .1 n dweud .2 bod|fod .1 hi|e|fe|fo
  ei <friend> .3 cadarnhau|dweud|gweld|clywed
  does_dim_byd|dim_byd|byd .5 <holds>|<named>
  dim|cyffuriau .2 <drugWord> .3 gwaed|waed
  dim .2 gwerth .3 <holds>
  cafwyd|gafwyd|cafodd .3 hyd|ganfod .3 <named>|olion|dna
  <interview2> .2 <tells>|dywedodd .3 <her2>|fod|bod|ei
  tynnodd .2 cwyn|chwyn|gwyn
  <drugWord> .3 gwaed
  cafwyd_hyd|canfuwyd|darganfuwyd .4 <named>|<act>|<stuff>
  <happened> .1 yn|ym|yng|ar|ger|mewn .3 <life>|<travel>|<unknown>|<place>
  digwyddodd|ddigwyddodd .1 yn|ym|yng|ar|ger|pan|mewn|wrth
  pan ddigwyddodd
  negeseuon|lluniau|fideo .3 gan|oddi|o|ohoni|ohono|rhwng .3 <she>|<cue>|wrth
  ei <ownMatter> .3 <tells>
`

const relation = `
  ei|fy|eu .1 <kin>
  <kin> .2 <cue>
  <kin> .2 i .1 <cue>|<cues>
  <cue> .2 <kin>
  <kin> .3 yw|ydi|ydy|oedd|sydd|sy .3 <cue>|e|fe|fo|hi
`

const job = `
  <occupation> .1 yw|ydi|ydy|oedd|yw_r .3 <cue>|hi|e|fe
  mae .2 <cue> .1 yn .2 <occupation>
  <cue> .3 yn .1 <occupation>
  unig .1 <occupation>
`

const health = `
  gan|gyda .2 <cue>|<she> .2 <condition>
  collodd .2 babi|fabi
  dioddef .1 o .1 <condition>
  dywedodd|dweud .1 wrth .3 <therapist>
  <therapist> .2 meddwl|dweud|credu|poeni .6 <her2>|byddai|y
`

const history = `
  euog .2 o|am
  newydd .1 ddod|dod .3 carchar
  gan|gyda .3 <cue>|<cues> .2 record|hanes|cofnod .1 am|o|<offence>|<act>
  <she> .2 record|hanes .1 am|o .2 <offence>|<act>|<crimeCy>
  record|hanes .1 am|o .1 <offence>|<act>|<crimeCy>
  <sentencedCy> .3 am|llynedd|flynedd|flynyddoedd|o_r_blaen
  <sentencedCy> .1 yn <digits>
  <lockedCy> .2 am|llynedd|flynedd|flynyddoedd|o_r_blaen
  <lockedCy> .1 yn <digits>
`

const attachments = `
  <named>|<holds>|clip|abe|llun|lluniau .3 ynghlwm|atodi|amgaeaf !achos|tim
  ynghlwm|atodi|atodwyd|amgaeaf .4 <named>|<holds>|clip|abe|llun|lluniau|ei !achos|tim
`

const place = `
  <lives> .2 <cue>|<she>
  <cue>|<she> .3 <lives> !+<workTeam>|<org>
  mae .2 <cue>|<she> .2 <lives>
  <cue>|<occupation> .2 o .1 <place>|<unknown>
  ger|yn|ym|yng <life> .2 <unknown>|<place> !3<meetingWords>
`

const process = `
  abe|cctv|datganiad|cyfweliad .6 trawsgrifio|drawsgrifio|wylio|gwylio|lanlwytho|adolygu|gwblhau|golygu|thrawsgrifio
  lawrlwytho|lawrlwythiad|archwilio .4 ffon|dyfais|ffonau
  ffon|dyfais .3 lawrlwytho|harchwilio|archwilio|dadansoddi
`

const danger = `
  <she>|<cue> .2 ar_goll|goll .2 ers
  bygwth|bygythiodd .3 lladd|niweidio|brifo
`

export const welshRules: readonly (readonly [Finds, string])[] = [
  ['EVIDENCE', evidence],
  ['RELATIONSHIP', relation],
  ['OCCUPATION', job],
  ['CONDITION', health],
  ['PREVIOUS_CONVICTIONS', history],
  ['ATTACHMENT', attachments],
  ['LOCATION', place],
  ['EVIDENCE_PROCESS', process],
  ['DANGER', danger],
]
