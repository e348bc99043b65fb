import { wordSet } from './word-set.ts'

/**
 * Common first and last names in England and Wales. A phrase with one of them in it is never kept. The list can't be complete:
 * what is in no list is not kept either, unless all of it looks like a place.
 */
export const personNames = wordSet(`
  aaron abbie abdul abdullah abigail adam adrian aiden aisha alan albert alex alexander alexandra ali alice alison amanda amber amelia amina amy
  andrea andrew andy angela anita ann anna anne annie anthony antony archie arthur asha ashley ava barbara barry bella ben benjamin bernard beth
  bethan beverley bill billy bob brenda brian bronwen bryn callum cameron carl carly carol caroline carys catherine ceri charles charlie
  charlotte chelsea cheryl chloe chris christian christine christopher claire clare colin connor craig dafydd daisy damian daniel danielle danny
  darren dave david dawn dean debbie deborah declan denise dennis derek diana diane dominic donna doris dorothy dylan edward eileen eira elaine eleanor
  eleri elin elizabeth ella ellen ellie emily emma eric erin ethan evan evelyn ewan faith fatima fiona florence frances francis frank freddie gareth
  gary gavin gemma geoff geoffrey george georgia gerald geraint gillian gina glenn glyn gordon grace graham greg gwen gwyneth hanna hannah harriet
  harry harvey hassan hayley heather heidi helen henry holly howard hugh huw hussain ian ibrahim imran ioan iona irene iris isaac isabel isabella isla iwan jack
  jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmine jason jean jeff jennifer jenny jeremy jess jessica jill jim jo
  joan joanna joanne joe joel john jon jonathan jordan joseph josh joshua joyce judith julia julian julie june justin karen karl kate katherine
  kathleen kathryn katie kay keith kelly ken kenneth kerry kevin khadija kim kimberley kirsty kyle lara laura lauren lawrence layla leah leanne lee leon
  leonard lesley leslie lewis liam lily linda lisa lloyd logan lorraine louis louise lowri lucas lucy luke lynda lynn lynne maggie mair malcolm
  mandy manon marc marcus margaret maria marie marilyn marion marjorie mark martha martin martyn mary maryam matt matthew maureen max megan meghan mel melanie
  melissa michael michelle mike mia millie miriam mohamed mohammad mohammed molly monica morgan muhammad nadia nancy naomi natalie natasha nathan neil
  nerys nia niall nicholas nick nicola nicole nigel nina noah norma norman oliver olivia omar oscar owain owen pam pamela pat patricia patrick paul paula pauline
  peggy penny pete peter phil philip phillip phoebe poppy priya rachael rachel ralph raymond rebecca reece rhian rhiannon rhodri rhys richard rita rob robert
  roberta robin roger ron ronald rory rosa rose rosemary rosie ross roy ruby russell ruth ryan sadia sally sam samantha samuel sandra sara sarah saskia scott
  sean sebastian shane shannon sharon shaun sheila shirley sian simon sofia sonia sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart
  sue summer susan suzanne sylvia tamsin tanya tara ted teresa terence terry thea theo theresa thomas tia tim timothy tina toby tom tomos tony tracey tracy
  trevor una usman valerie vanessa vera vicky victor victoria vincent violet wayne wendy will william yasmin yusuf yvonne zahra zainab zara zoe
  adams ahmed akhtar allen anderson andrews armstrong arnold atkinson bailey baker barker barnes barrett bates begum bell bennett berry bevan bibi booth bowen
  bradley brooks brown bryant burke burns burton butler campbell carr carter chambers chapman clark clarke cole coleman collins cook cooper cox crawford cross
  cunningham curtis davidson davies davis dawson day dixon doherty douglas doyle duncan dunn edwards elliott ellis evans ferguson fisher fletcher
  ford foster fowler fox fraser freeman fuller gallagher gardner gibson gilbert gill gordon graham grant gray green greene gregory griffin griffiths hall hamilton
  harding harper harris harrison hart harvey hawkins hayes henderson henry hicks hill holland holmes hopkins houghton howard howe howells hudson hughes humphreys
  hunt hunter hussein hutchinson iqbal jackson jenkins johnson johnston jones kaur kelly kennedy khan king knight knowles lambert lane lawson lee lewis lloyd
  long lowe lynch macdonald malik marsh marshall martin mason matthews may mccarthy mcdonald mckenzie miah mills mitchell moore morgan morris morrison moss murphy
  murray myers nash naylor newman newton nicholls nicholson o'brien obrien oconnor oneill osborne owen page palmer parker parkinson parry parsons patel payne pearce pearson
  perkins perry peters phillips poole porter potter powell preston price pritchard pugh rahman randall read rees reid reynolds rhodes rice richards richardson riley
  roberts robertson robinson rogers rose ross rowe rowlands russell ryan sanders saunders savage scott sharp sharpe shaw shepherd simpson sims singh skinner smith
  spencer stephens stephenson stevens stevenson stewart stone sullivan sutton taylor thomas thompson thomson thornton townsend tucker turner walker wallace walsh walters
  walton ward warner warren waters watkins watson watts weaver webb webster welch wells west wheeler white wilkins wilkinson williams williamson willis wilson wood woods
  wright wyatt yates young
`)
