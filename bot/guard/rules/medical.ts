/** Health: a condition is answered with "say the adjustment, not the condition". */
export const conditionRules = `
  <cue>|<she>|<kin> .6 <condition>
  <condition> .5 <cue>|<she>|<kin>
  <condition> !+<learning>|<policy>
  <she>|<cue> .2 has|have|had|with|suffers|suffering|got .3 ms|me|hiv|aids|epilepsy|illness|condition|disability|impairment|needs !2<arranged>
  <she>|<cue> .4 baby|babies|birth|period|periods .1 due|lost|born
  <she>|<cue> .2 is|was .1 ill|sick|unwell|poorly|deaf|blind|pregnant|depressed|sober
  wheelchair .2 user|because
`

/** Therapy and treatment by its content. */
export const therapyRules = `
  <cue>|<she>|<kin> .6 <treatment>
  <treatment> .5 <cue>|<she>|<kin>
  <treatment> !+<learning>|<policy>
  <cue>|<she>|<kin> .6 <selfHarm>
  <selfHarm> !+<learning>|<policy>
  <therapist> .2 <tells>|<thinks> .6 <she>|<cue>|<feels>|trial
  <therapist> .1 <wrote>
  <she>|<cue> .3 had|having|expecting .2 baby|babies|twins|child
  <she>|<cue> .2 cutting|cuts|bingeing|purging|starving .2 again|herself|himself|<unknown>
  <therapist> .1 report .2 <tells>|concludes|recommends
  <therapyNotes> .3 <tells> ^<asksWhy>|request
  <therapyNotes> .4 <act>|<condition>|<feels>
  <she>|<cue> .3 <treated> .3 <therapist>
  in therapy|counselling .2 <she>|<cue>
  <she>|<cue> .2 in|into|at|having|getting|receiving|started|starting|stopped|finished .2 therapy|counselling|treatment|rehab|hospital !offered|referral|waiting_list
  <she> .2 <feels> !3<contact>|<delay>
  <she> .4 drinks|drinking|drink|smokes|uses|using .2 heavily|daily|again|to_cope|drugs|too_much
  <she>|<cue> .2 lost|losing .1 baby|pregnancy|child
  hospital .1 found|saw|noted|recorded
  <therapist> .1 report|letter|notes|records .3 <tells>|concludes
  <she>|<cue> .1 is|was .2 <feels> !3<contact>|<delay>
  <she>|<cue> .4 crisis team|crisis_team|breakdown|meds|tablets|surgery|operation|scan|hospital !court
`

/** Therapy content that is also evidence: what was said or done. */
export const therapyEvidenceRules = `
  <therapyNotes> .3 <tells> .6 <act>|drinking|drunk|sex|he|him|<offence>
`
