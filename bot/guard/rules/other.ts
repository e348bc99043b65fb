export const historyRules = `
  <cue>|<she>|<kin> .6 <history>
  <history> .4 <cue>|<she>
  <history> !+<learning>|<policy>
  <cue>|<she> .3 previous|form|record .2 for|of|with !2<contact>
  <cue>|<she>|offender .2 got .1 <number> years|months .2 for
  <cue>|<she> .3 caution|cautions|conviction|convictions|reprimand|warnings .2 for|from|in|of
  caution|conviction|convictions|reprimand .1 for|from .2 <offence>|<act>|theft|drugs|violence|burglary|harassment|assault|shoplifting|fraud|robbery|abh|gbh|dv
  form .1 for .1 <offence>|violence|dv|it|this
  on licence|tag .2 for
  <cue>|<she> .2 served .2 years|months|time|sentence|<sentenced>
  reported|accused|arrested|charged|convicted .1 <she> .2 before|previously|again|twice
  <cue>|<she> .2 convicted .3 in|of|for|<number>
  <cue>|<she> .2 arrested|charged|accused|cautioned .2 before|previously
  breached|breach|breaching .2 restraining_order|order|shpo|dvpo
  <cue>|<she> .1 is|was .1 wanted .1 for|by
  <cue> .1 record|history|past .1 is|was|includes|has|shows|of
  <she>|<cue> .3 in .1 trouble .2 for|with
  <cue>|<she> .3 community_service|community service|order .2 for
  <cue>|<she>|<kin> .4 <sentenced> .4 for|<past> !+<hearing>
  <cue>|<she>|<kin> .4 <sentenced> .1 in <digits> !+<hearing>
  <cue>|<she>|<kin> .2 on|under|serving|breached|breaching|breach .2 <sentenced> !+<hearing>
  <cue>|<she>|<kin> .3 <locked> .3 for|<past>
  <cue>|<she>|<kin> .3 <locked> .1 in <digits>
  <cue>|<she>|<kin> .2 was|been|were|spent|did .3 in|inside .2 <jail>
  <cue>|<she>|<kin> .2 was|been|did .3 months|years .1 inside
  <locked> .3 for .3 <offence>|<act>|<crime>
  <sentenced> .4 for .3 <offence>|<act>|<crime> !+<hearing>
  antecedents|pnc|previous .2 <tells>
`

export const attachmentRules = `
  <named>|<holds>|mg11|abe|injuries|letter .4 <attached>|<sentHere>
  <attached> .5 <named>|<holds>|<therapyNotes>|letter|abe|mg11|injuries|her|his|file|evidence
  <see> attached|below|enclosed .3 <named>|<holds>|letter|abe|mg11|of
  <pastes> .4 <named>|<holds>|<therapyNotes>|letter|counselling .4 <sentHere>
  <attached> .2 as pdf
  clip|video|recording|photo|photos|pics|transcript|statement|report|abe .2 attached|enclosed|below
  <pastes> .3 <named> .3 <sentHere>
  sharing|uploading|sending .3 <named>|<holds> .6 here
`

export const safetyRules = `
  <danger>
  <selfHarm>
  <she>|<cue>|someone|person .3 in|at .1 danger|immediate_risk|serious_risk|high_risk !+<policy>
  <she>|<cue>|someone .3 missing .2 since|again|from
  <she> .1 <threatens> .4 <she>|kill|hurt
  <threatens> .4 kill|hurt|harm|burn|stab|attack .2 <she>|<cue>|them|us|me
  with a knife|gun|weapon|machete
`
