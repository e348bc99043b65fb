import { wordSet } from './word-set.ts'

/**
 * Words of this work, and everyday ones, that are no place and must not be taken for a misspelt one ("hearing" is not Reading,
 * "work" is not York). A word that is also the exact name of a place stays a name.
 */
export const ordinaryWords = wordSet(`
  abuse abused abuser access account accused across act acting action actions active actual address admin advice advise adviser
  advisers advisor advisors advocate advocacy after again against age agency agencies agree agreed agreement aid alert alive alleged
  allegation allegations allocate allocated allocation allow along already always amend amended answer answered answers anyway
  appeal appear appears apply appointment approach approve arrange arranged arrest arrested arrival arrive ask asked asking asks
  assault assaulted assess assigned assist assistance attach attached attack attend attended attention audit authority available
  average avoid award aware away baby back bad bail bailed balance bank barrister base based basis beach beat became become before
  began begin behalf behind believe below best better beyond big bill bit black block blue board body book born boss bottom box boy
  boys break breach bridge brief briefing bring broken brought build building built burglary business busy button buy call called
  came camera cancel cancelled card care career carer case casework cases cash castle catch caught cause cell chain chair chance change
  changed changes changing channel charge charged charges charging chase chased chasing chat check checked checking chief child
  children choice choose chosen circumstances civil civilian claim class clean clear clerk click client clients clinic clock close
  closed code colleague colleagues college come comes coming comment commissioner committee common community company complain
  complainant complainants complaint complaints complete completed computer concern concerned concerns condition conference
  conferences confirm confirmed connect consent consider constable constables continue control convicted conviction cop cope copied
  copies copy coroner correct correctly cost could count counsel counselling counsellor counsellors couple course court courts cps
  create crime crimes criminal crisis crown current currently custody cut dad daily damage danger dark data database date dates
  daughter dead deadline death debt decide decided decision decisions deep default defence defendant defendants defer delay delayed
  delays delete deliver delivery department depends desk detail detective detectives detention did died digital direct directed
  direction directly director disability disclose disclosed disclosing disclosure discuss discussed discussion doctor document documents dog domestic
  door doubt down draft drawn drink drive driver drop drug drugs due during duty each earlier early easier easy edit education effect
  effort eight either eldest elder else emergency employed employer end ended ending enough ensure enquiries enquiry enter entry equal error escalate
  escalated escalating escalation escalations even event eventually every evidence evidential exact exactly example except exchange excuse
  exist existing expect expected experience expert explain extend extra face facing fact facts fail failed failure fair fall false
  families family far farm fast father fault favour fear feedback feel fell female few field fifth fight file files fill final finally
  finance fine fire first five fix fixed flag flagged flat floor focus folder follow followed following food foot forensic forensics
  forget form formal forms forward found four framework free fresh friday friend friends front full fully function fund funding further
  future game gang gap gather gave general get gets getting girl girls give given gives giving glad goes going gone got grateful great grey
  ground group groups grow growing guess guest guidance guide guilty guy half hall hand handed handle handover hang happen happened
  happening happens happy hard harm hate head headquarters health hear heard hearing hearings heart heavy held help helped helpful helping
  helpline helps high higher historic historical history hit hold holder holding holds holiday home honest hope hospital host hot hotel hour hours
  house housing however hub huge human hundred hurt husband idea identify identified ignore ill image immediate immediately impact important in
  incident incidents include included including indecent inform information informed initial injured injury input inquiry inside inspector
  instead instruct interest interim interview interviewed interviews introduce investigate investigated investigating investigation
  investigations investigator investigators invite involve involved issue issues item items job jobs join joined joint journey judge judges jury just
  justice keen keep keeping kept key kid kids kill killed kind king knew know known knows lab lack lady land large last late later latest law
  lawyer lawyers lay leader learn least leave leaving led left legal less let letter letters level liaise life light like likely limit line
  lines link linked links list listed listen listing lists little live lives living lock log logged long longer look looked looking looks lose lost lot
  lots love low lower luck lunch made magistrate magistrates main make makes making male man manage managed management manager managers manner many mark
  marked master match matter matters maybe mean meaning means meant media medical meet meeting meetings member members memo men mental mention
  mentioned message messages met middle might mind mine minor minute minutes miss missed missing mistake mobile moment monday money month months
  more most mother move moved moving much multi multiple mum murder must name named names national nature need needed needing needs
  neighbour network never newer news next night nine nobody none normal normally note noted notes nothing notice notify nurse object obviously
  occur offence offences offender offenders offer office officer officers official often old older oic online open operation operations
  opinion option order orders organisation organisations original others ought outcome outcomes outstanding own owner owns page
  paid pain panel paper papers parent parents part parties partner partners party pass passed past path patient pattern pause pay payment peace pending
  perpetrator person personal persons phase photo pick picked picture piece plan planned planning plans play plea plead
  pleading policy poor position possible possibly post posted potential power practice prefer pregnant prepare prepared present press pressure previous
  previously prior priority prison privacy private probably probation problem problems procedure proceed proceedings process processes produce professional
  profile programme progress project proper properly property proposed prosecute prosecuted prosecuting prosecution prosecutor prosecutors protect protected protection
  protocol prove provide provided provider providers provides providing public pull purpose put query question questions queue quiet quite quote raise raised raising random rang range
  rape raped rapes rasso rate rather reach reached reaction read ready real realise really reason reasons rec receive received recent recently
  reception recommend record recorded recording records red reduce refer referral referrals referred referring refuge refusal
  refuse refused regard regards regional register rejected relate related relates relating relation relationship release released relevant relocate relocated rely remain remand remanded
  remember remind reminder remove rep repeat replace replaced reply report reported reporting reports represent request requested requests require
  required requires research residence resident resolve resolved resource respond responded response responsibility rest result results retired
  return returned review reviewed reviewing reviewer reviews revised right rights ring risk risks road role roles room rota round route routes rule run running rural rush sad safe
  safeguarding safety said same sample sat save saw say saying says scene schedule scheme school science search searching second secondary section
  secure see seek seeking seem seems seen self sell send sending senior sense sensitive sent sentence sentenced separate sergeant series serious serve
  served server service services serving session set seven several sex sexual share shared sharing sheet shift shifts short shortly should show showing shown
  shows shut sibling sick side sign signed similar simple since single sir sister sit site situation six size skill slow small social soit
  sole solicitor solicitors solve some son sort sorted sound source space speaker special specialist specialists specific
  spend spent split spoke spoken staff stage stalking stand standard start started starting state stated statement statements station statement status stay step steps stick still stop stopped store
  story straight strategic strategy street strong stuck student study stuff subject submit submitted such suddenly suggest suggested summary sunday super supervisor supply support supported supporting
  supports suppose sure survivor survivors suspect suspects suspected suspicion swap switch system table take taken takes taking target task teach teacher team teams teenager tell telling tells temporary ten term terms test testimony tests
  text thank thank their them then theft therapist therapists therapy there these they third thought thoughts threat threats three through thursday tick ticket tied time times title together
  told ton tonight too took top total touch toward track trace train trained training transfer transferred transfers transport trauma travel treat trial trials tried
  trouble true trust truth try trying tuesday turn turned twice two type types unable uncle under understand understood unit units university unknown unless unlikely update updated updates updating upset urn use used useful
  user users uses using usual usually value various verdict verify version via victim victims video view violence violent visit visited voice volunteer vulnerable wait waited waiting walk wall want wanted wanting wants warrant
  wednesday weekend welcome welfare went weren west what whatever wheel whether white whole wide wife will wing wish witness witnesses woman women wonder wondering word words work worked worker workers working works world worried worry worse worst
  worth would wrap write writing written wrong wrote yard yeah year years young younger your youth zone
  rail railway train trains bus road motorway airport station hospital prison university school campus sapphire bluestone rasac cctv abe vri mg3 mg5 mg11
  soon sight light night might tight weight height both cloth broth moth birth north worth forth fourth half
  liaison hq headquarters
  sapphire ruby amber opal topaz gemma diamond beacon horizon haven phoenix havens safelink
  achos achosion trais treisio rhywiol domestig dioddefwr dioddefwyr tyst tystion tystiolaeth llys treial gwrandawiad erlyniad
  ymchwiliad cyhuddo cyhuddiad penderfyniad adolygiad gwasanaeth wasanaeth gwasanaethau wasanaethau cymorth gymorth chymorth
  cefnogaeth gefnogaeth cyngor cymru person berson bobl pobl tim dim enw enwau helpu chwilio gwybod wybod gwybodaeth wybodaeth
  dod cael gael rhoi dweud gofyn ofyn gweithio newydd lleol gorau iawn cywir nesaf diweddaraf cwestiwn gwestiwn problem broblem
  cyfarfod gyfarfod cymraeg saesneg gymraeg mater fater unrhyw rhywun person cysylltiadau goroeswr goroeswyr swydd
`)
