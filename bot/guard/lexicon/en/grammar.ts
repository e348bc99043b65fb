import type { Table } from '../table.ts'

/** Small classes that patterns need. */
export const grammar = {
  was: 'was were is had has been got being',
  could: 'could would did does can might couldnt wouldnt didnt isnt wasnt',
  her: 'her his their',
  his: 'his him hers phone laptop',
  the: 'the a an this that',
  number:
    'one two three four five six seven eight nine ten eleven twelve 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
  asksWhy: 'purpose why reason request requested requests requesting template guidance policy code',
  planSays: 'plan office right protocol framework agenda out_of_office',
  contact:
    'email emailed letter letters call calls update updates telephone contact contacted leaflet date dates decision meeting reply spoc isva vlo oic support voicemail by_post notification',
  state: 'drunk scared alone frightened forced asleep attracted unsure confused there naked upset',
  strong: 'thin weak strong poor good patchy solid enough compelling overwhelming circumstantial shaky',
  ours: 'our quarterly annual monthly survey weekly log tracker dashboard performance figures',
  contacted:
    'told rang rung called phoned emailed wrote written informed updated contacted visited met asked referred supported notified replied explained offered invited spoke spoken introduced thanked',
  about: 'on about for in of',
  papers: 'note notes record records report reports records_from notes_from',
  shelter: 'refuge a_refuge the_refuge hostel shelter bedsit safe_house',
  ordeal: 'attack attacks incident assault assaults abuse ordeal rape offence allegation allegations abusing allegedly',
  charged: 'charged charge charges pleaded plea convicted sentenced number reference logged count indictment complaint',
  recounts:
    'described describes describing disclosed discloses recounted recounts recalled recalls recall alleged revealed witnessed overheard suffered sustained endured experienced confided blocked remembers remembered',
  argues:
    'raises raise relies rely argues argue argued claims claimed asserts asserted insists insisted maintains disputes disputed accepts concedes blames',
  medicalLook: 'medical examination exam',
  side: 'prosecution defence new current acting our their the erlyniad amddiffyniad amddiffyn newydd presennol lead junior senior reviewing',
  planned:
    'tell ring call email write inform update contact visit notify see meet support refer reply let explain offer give ask remind warn invite letter letters date property',
  delay: 'delay delays rang told nobody no waiting wait date update trial_date move moved again service',
  afterwards:
    'application hearing referral request letter letters email emails complaint reply sent nothing next bail vrr review handover meeting',
  workTeam: 'team unit rasso cps desk hq department role post csp witness_care police_staff isva service secondment',
  meetingWords:
    'scrutiny meeting panel hearing review group conference visit call handover referral training event delay error mistake last_time next_time now next',
  learning:
    'training trained train course courses workshop workshops learning policy policies guidance leaflet slides podcast webinar hub conference protocol template templates awareness lead session_on guidelines presentation strategy_group newsletter budget contract tender provider unit',
  policy:
    'policy policies guidance leaflet slides podcast webinar hub awareness protocol service services support_service training conference strategy commissioning team_meeting',
  staffOnly:
    'isva isvas oic spoc spocs vlo lawyer lawyers prosecutor counsel officer dc ds di insp colleague desk on_leave annual_leave mailbox secondment cover covering deputy out_of_office coordinator',
  judged:
    'case evidence jury believe won t lose losing win weak strong charge nfa drop dropped stand up trial_would 50',
  found: 'found fingerprints recovered discovered seized identified located',
  told: 'told told_us told_me',
  anything: 'everything anything nothing much it that what when',
  accusedBy: 'accused accuses accusing blames blamed',
  taken: 'took takes taking removed ripped tore put',
  stuff:
    'bedding clothing clothes condom drink drinks knife top bra pants underwear trousers dress skirt phone photos messages account sheets drugs towel tissue',
  asks: 'asks ask asking requires requests wants',
  speechAct:
    'said says told tells telling claimed claims reckons alleges alleged thinks swears insists maintains messaged texted sent shouted',
  interview: 'interview interviews abe vri statement mg11 custody ptp',
  admits:
    'admit admits admitted denied denies deny confessed confesses no_comment refused_to_answer went_no_comment lied accepted accepts',
  clockTime: 'minutes mins timestamp time_stamp',
  personStatement: 'vps personal_statement victim_personal_statement impact_statement',
  wouldNot: 'wouldnt would_not didnt did_not refused_to wont',
  puts: 'puts put places placed',
  wounds:
    'bruise bruises bruising injury injuries wounds marks_on scratches cuts_on bite_marks love_bite love_bites swelling bleeding tearing tears',
  treated: 'seeing sees saw treated referred under told visited',
  see: 'see find please_find pls_see',
  unitWords: 'unit desk team secondment',
  job: 'bus taxi lorry team club football school van school_bus councillor magistrate governor',
  hair: 'ginger blonde brunette hair tattoo tall everyone',
  arrested: 'arrested detained stopped seen spotted',
  threatens: 'threatened threatens threatening threat threats',
  capital: '',
  unknown: '',
  he: 'he him his',
  sheF: 'she her hers',
  institution: 'high comp academy primary infants juniors grammar sixth_form uni college',
  wrote:
    'wrote writes noted notes stated advised recommends recommended reported reports concluded felt found saw recorded observed',
} as const satisfies Table
