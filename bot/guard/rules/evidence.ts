/** Evidence by its content: what it shows, what was found, what was done, how strong the case is. */
export const evidenceRules = `
  <he> .8 <sheF> ^<planned>|<contacted>|<role>
  <sheF> .8 <he> ^<planned>|<contacted>|<role>
  <he> .2 <contacted> .2 <sheF> !<staffOnly>
  <sheF> .2 <contacted> .2 <he> !<staffOnly>
  <medicalLook> .1 <wrote>|<tells>
  <holds> .1 had|has|have|contained|contains .4 of|from|on|<unknown>|videos|images|photos|messages
  <she>|<cue> .2 reported|reporting .2 it|him|her|because|this|only
  done .2 to .1 others|other|someone|another|girls|women
  <cue> .2 <tells> .3 <she> .1 <unknown>|initiated|started|wanted|agreed|knew|asked
  <they> .1 were .2 into|together|both|kissing|drunk
  <act>
  <strategy>
  <named>|<holds> .4 <tells> ^<asksWhy>|<planSays>
  abe_interview|abe_interviews|abe .1 <tells>
  <papers> .4 <tells> ^<asksWhy>|<planSays> !-<ours>
  <named>|<holds>|<papers> .4 <tells> .6 <she>|<cue>|<act>|<kin> ^<asksWhy>
  <tells> .2 <holds>|<named> .4 <she>|<her2> ^<asksWhy>
  <named> .3 <finding>
  <named> .2 is|was|were|are .1 <finding>
  <holds> .1 is|was|were|came_back .1 <finding>
  <named> .2 came_back|come_back|back .3 <tells>|<finding>|messages
  <named> .4 <she>
  messages|texts|texting|messaging|messaged|whatsapps|emails .2 between .3 <they>|<she>|<cue>
  messages|texts|emails|photos|pictures|images|pics .2 from|of|to .1 <she>|<cue> !2<contact>
  messages .4 <she> .2 <tells>|sorry|love
  messages .2 from .1 <she>|<cue>
  messages .4 <she> .2 <tells>
  were|was|been texting|messaging|flirting|sexting
  <judges> .2 <thinks>|<tells> .6 <judged>|<strategy>|<finding>
  <judges> .2 <tells>|<thinks>|<told> .8 <found>|<named>|<strategy>|<act>
  <she> .3 <did> .2 <she> ^<planned>
  <cue> .3 <did> .2 <she>|<cue> ^<planned>
  <she>|<cue> .2 <happened> !3<afterwards>
  <offence> .3 <happened>
  <offence> .2 was|were .2 in|at|on|outside|near .3 <life>|<travel>
  it|this|that <happened> !4<meetingWords>|<afterwards>
  it|this|that .1 happened|started|began|stopped .3 when|at|in|after|before|on|for|outside|again|while|during !4<meetingWords>|<afterwards>
  <judges> .1 advice .3 that|is|was
  pan|when .4 started_it
  <she>|<cue> .6 <ordeal> ^<charged>
  <ordeal> .4 <she>|<cue> ^<charged>
  <she>|<cue> .2 <recounts> !2<contact>
  <she>|<cue> .1 was|been .1 found|attacked|targeted|followed|watched|approached|lured|isolated
  result|results|test|tests|kit|kits|samples .5 positive|negative|inconclusive|match|matched
  defence|defendant|suspect .2 <argues>
  <named> .2 <argues>
  <she>|<cue> .5 <life>
  <life> .5 <she>|<cue>
  <they> .2 <life>
  <she>|<cue> .5 <travel> !3<arranged>
  <travel> .5 <she>|<cue> !3<arranged>
  <they> .2 <travel> !3<arranged>
  <she> .2 <tells> .3 <she> .2 <act>|<did>|<life>|<state>
  why .1 <she> .1 waited|went|stayed|delayed|returned|didnt|left|did
  evidence .2 is|was|looks|seems|isnt .2 <strong>
  <named>|<holds>|data .6 <happened> !3<meetingWords>
  <cue> .2 <tells> .3 he|him|she|her|it .1 <was>|<did>|<act>|happened
  <she> .2 was|were drunk|drugged|naked|asleep|unconscious|drinking|high|smoking|dancing
  <she>|<cue> .2 cant|cannot|couldnt|doesnt|didnt|wont|hardly .1 remember|recall|recollect !2<contact>
  <she>|<cue> .1 remember~|recall~ .3 <anything>
  <kin>|<occupation>|<cue> .2 remembers|recalls|heard|overheard|saw|witnessed|noticed|backs|supports .4 <she>|<they>|<offence>|<act>
  <she> .2 sent|gave|showed|shared|deleted|posted|messaged|texted|called|rang|snapped|filmed|photographed .3 <she> !2<contact>
  <she> .3 <accusedBy> .2 <she>
  <she> .3 went_back|gone_back|returned|stayed .3 <his>
  <she> .2 <taken> .2 the|a|his|her .1 <stuff>
  <kin>|<she>|<cue>|<life> .2 gave .1 a statement|evidence
  statement|statements .2 that|in_which|where .2 <she>
  <asks> .3 for .4 <named>|<stuff>|<kin>
  account_of|accounts_of .3 what|the|<she>
  bedding|sheets|clothing .6 had|has|found
  were|was bruises|injuries|marks|scratches|blood
  <wounds> .4 <she>|<cue>|arms|neck|legs|face|back|shoulder|body|consistent_with|photographed|seen|on|from
  <wounds>
  photos|pictures|images|videos|pics .5 <his>|<she> !2<contact>
  apply .3 put_in|adduce|bad_character
  photos|photo|pictures|picture|images|image|pics|pic|video|videos|footage|clip|recording|selfie .2 of .1 <she>|<cue>
  nothing .2 on .2 <holds>|<named>|phones
  <she> deleted|wiped|destroyed|hid|handed_in|disposed .4 <holds>|<stuff>|phone
  deleted .3 before|after .3 <she>|phone
  <she> .1 <speechAct> .5 <she> !2<contact>
  <she> .1 made .2 allegation|complaint|accusation .3 before|against|about
  made .1 an_allegation|allegation|allegations before|previously|against
  <offence> .3 <act>|<stuff>
  first|initial disclosure|account|complaint .2 was|to|in
  in <interview> .2 <she>|<cue> .2 <tells>|<admits>
  <she>|<cue> .2 <admits> .4 <she>|it|to|touching|sex|doing|that
  <interview> .3 <she>|<cue> .3 <tells>|<did>|<act>
  <she> .2 <admits> .2 in .1 <interview>
  <cue> .2 <admits>

  <clockTime> .2 <she>|<cue> .2 <tells>
  minutes .4 where|when .2 <she> .2 <tells>
  mentions|mention .3 lying|drinking|sex|drugs|abuse|assault|rape|allegation|lies
  <personStatement> .1 <tells> .4 <she>|<cue>|<feels>
  vps .2 <tells>
  has .2 crying|screaming|shouting|upset|laughing|saying
  <kin>|<she> .3 started_it|did_it|started_touching
  he|him|she .2 <wouldNot> stop
  going_back_to_his|back_to_his|back_at_his|in_his_flat|at_his|to_his_flat|to_his_house|at_hers
  <puts> .1 <she> .3 <life>|at|in|near|outside|there
  van|car|phone|bike .1 there|nearby|outside .2 twice|once|that|at
  <named> .2 has|have|had .2 <his>|<she>|<cue>
  <she> .2 made_her|made_him|makes_her|making_her|let_him|lets_him|wanted_him|wanted_her
`

/** That named investigative material exists, or where it stands: among police and CPS alone. */
export const processRules = `
  <named> !+<learning>
  abe|abes|mg11|statement|statements|interview .6 transcribed|transcript|transcripts|transcription|viewed|watched|uploaded|served|clip|disc|outstanding|reviewed|summarised|edited|redacted|recording !+<learning>
  transcribed|transcript|transcripts|transcription .4 abe|mg11|statement|interview !+<learning>
  download|downloads|extraction|examination .5 phone|handset|device|mobile|phones|devices|laptop|handsets !+<learning>|leaflet|app
  phone|handset|device|mobile|phones|devices|handsets .3 download|downloaded|extraction|examined|examination|analysed|interrogated|imaged !+<learning>|leaflet|app
  evidence|material .4 outstanding|awaited|not_in|served|uploaded|disclosed|due|viewed|obtained !+<learning>
  medical|expert|digital|video|photographic|identification|witness evidence|report|statement .4 outstanding|awaited|not|still|due|served|obtained !+<learning>
`
