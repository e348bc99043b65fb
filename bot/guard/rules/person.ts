/** What tells who a person in a case is, besides a name or a number. */
export const schoolRules = `
  <cue>|<she>|<kin> .8 <school>
  <school> .6 <cue>|<she>
  <attends> .3 <school>
  <attends> .2 <unknown>|<place> .1 <institution>
  <cue>|<she> .4 <unknown>|<place> .1 <institution>
  year <digits> .3 at|in
`

export const workRules = `
  <cue>|<kin> .5 <works>
  <she> .5 <works> !+<workTeam>|<org>
  where|who .1 <she>|<cue> .1 works|work|worked
  she_works|he_works .1 at|in|for|as|behind|with !+<workTeam>|<org>
  <works> .4 <cue>|<she>
  <works> .3 <she>|<kin>
  <cue> .3 works|working|worked|employed
  <she> .3 works|working|worked|employed !<staffOnly>
`

export const locationRules = `
  <cue>|<she> .8 <shelter>
  <cue>|<she>|<kin> .4 <lives> !+<workTeam>|<org>
  <she>|<cue> .3 moved .1 back|to|away|up|down|out|in|over !+<workTeam>|<org>
  <lives> .3 <cue>|<she> !<staffOnly>
  <offence>|it|this .2 happened|took_place|occurred|was .1 in|at|on|outside|near|behind .1 <place>|<unknown>|the ^<meetingWords> !3<meetingWords>
  <cue>|<she> .2 <arrested> .1 at|in|outside|near .3 <place>|<unknown>|<life>|<travel>
  <cue>|<she> .2 now .1 at|in|with .3 <place>|<unknown>|<kin>
  <cue>|<she> .4 <life>|<travel> .3 <place>
  works_at|works_in|works_for|works .6 <place>|<unknown>
  <cue>|<occupation> .3 from .2 <place>|<unknown> !reply|call|email|letter|update|referral|service
  <cue>|<she> .4 in|at|near .2 <unknown> .2 village|town|estate|road|street
  everyone .2 in .2 knows|<place>|<unknown>
`

export const relationRules = `
  <she>|<they> .1 own? .1 <kin>
  <cue>|<cues>|<person> .1 <kin>
  <kin> .1 of|to .2 <cue>|<she>|<cues>
  <cue>|<she> .1 is|was|are|were|being|as .3 <kin>
  <cue> .1 <kin>
  <kin> .4 is|was|are|yw .3 <cue>
  <cue>|<cues> .1 and .2 <cue>|<cues> .2 are|were|is|was|know|knew|met|related|live|lived|work|worked !told|informed|updated|waiting|represented
  <cue>|<she> .2 is|was .1 in .1 a relationship
  in_a_relationship|relationship_with|dating|going_out_with|married_to|engaged_to|related_to|seeing_each_other|live_together|lived_together|living_together|used_to_live
  <she>|<cue> .2 <her> .1 <partner> !<staffOnly>
  <cue> .2 <her> <partner>
  <cue> .2 is|was|being|are .2 <partner>
  <unknown> .1 mum|dad|mother|father|brother|sister|son|daughter|uncle|aunt|nan|husband|wife
  <the> .1 <occupation> daughter|son|wife|husband|sister|brother
  they .1 are|were .1 colleagues|colleagues_at|friends|neighbours|related|married|lovers|together|cousins
  <cue> .3 share|shared|shares .2 child|children|son|daughter|house|flat|home|bed|baby
  <cue>|<she> .1 is|was .2 known .1 to
  it was .2 <kin>
  <cue>|<cues>|<they>|<she> .4 used_to .1 be .2 married|together|engaged|friends|close
  <cue>|<she> .3 <her> .2 <teacherOf>

  <they> .1 used_to|both .2 live|lived|work|worked|date|together
`

export const jobRules = `
  <cue> .1 is|was|being|s|works_as|as .4 <occupation>
  <cue> .3 <occupation> !<kin>
  <cue> .1 is|was|being .1 a|an .2 <role>|gp
  <cue> a|an .1 <role>|gp
  <she> .1 is|was|being|works_as .4 <occupation>
  <cue>|<she> .1 drives|teaches|coaches|nurses|plays_for|plays|sits_as|preaches|sings|trains .4 <job>|a|the|for|as|at|in
  <she> .1 is|was|being .1 a|an .1 <officer> .2 at|in|on|from|with|here|of|before|until !<handsOver>
  <cue> .2 one .1 of .1 our|your|their|my .2 <officer>|<officers>
  <cue>|<she> .1 used_to .1 be .2 <officer>|<occupation>
  <cue>|<she> .2 works|work|worked .3 same .1 shift|team|office|unit|nick|building|station
  <occupation> .2 yw|ydi|oedd .2 <cue>
  <the> .1 charged .1 plays|drives|works|teaches
  <occupation> .4 <hair>|everyone
`
