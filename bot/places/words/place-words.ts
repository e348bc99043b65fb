import { wordSet } from './word-set.ts'

/** A place follows these. */
export const englishPrepositions = wordSet(
  'in at for from near around of across covering cover covers serving over within to into nr towards re outside',
)
export const welshPrepositions = wordSet(
  'yn yng ym i o ger ar am at gyda gydag a tua rhwng dros drwy dan wrth gan neu na',
)

/** What may stand between a preposition and its place. */
export const articles = wordSet('the y yr r')

/** What stands between two places that are both asked for. */
export const joiners = wordSet('and or a ac neu plus both')

/** Small words inside names, and so never the end of one. */
export const linkers = wordSet('in on upon le la de the and of by under with super cum en st next y yr ar')

/** What kind of area is meant: says nothing about which. */
export const areaWords = wordSet(`
  area areas region regions regional district districts borough boroughs county city town village parish council councils local
  locality partnership patch place places side way based division divisional command bcu force forces authority
  postcode postcodes post code north south east west northern southern eastern western central centre mid inner outer greater
  metropolitan met ardal ardaloedd rhanbarth sir swydd dinas tref dref cyngor gyngor lleol cod cod-post gogledd de dwyrain gorllewin
  england lloegr loegr uk britain british national
`)

/** Before or after the name of a place they make it the name of another: "Kirkby Lonsdale", "Hope Street". */
export const namePrefixes = wordSet(`
  great little upper lower old new long high market chipping kings queens bishops abbots temple castle royal nether over middle
  much church stoke north south east west st port isle
`)
export const nameSuffixes = wordSet(`
  green hill heath park common bay wood bridge cross moor fields magna parva regis abbey abbas island vale valley mary andrew
  peter marsh lane road street avenue close drive hall manor harbour quay sands spa wells
`)
/** After any name at all: a street, not the town it is called after. */
export const streetWords = wordSet('road street lane avenue drive')

/** Names of places that are everyday words too: a place only where nothing else can be meant. */
export const everydayNames: ReadonlySet<string> = new Set([
  ...wordSet(`
    reading bath sale deal hope ware march rugby wells barking settle battle eye hook street hart hale stone grove fleet holt
    sandwich mold flint bow bury church send beer par banks barnes sandy rye welling felling victoria poplar amble diss lee
    nelson stanley shirley arnold bourne crook over ash ham iver tumble wolves boro eastern toon sot bish mons met barry porth
    canton easton street vale usk
  `),
  'the city',
  'city police',
  'the vale',
  'the bay',
])

/** Those that are verbs: "the ISVA will send". Standing beside an agency does not make them a place. */
export const everydayVerbs = wordSet('deal send hope settle march reading barking hook sale bow bury')
