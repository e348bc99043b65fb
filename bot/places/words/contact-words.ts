import { wordSet } from './word-set.ts'

/** Words by which somebody asks for a contact, English. */
export const englishContactWords = wordSet(`
  who whos spoc spocs spock spok spoke sopc scop spco spocc contact contacts contacting contacted contct conatct point
  lead leads speak speaking talk talking ring ringing call calling phone telephone tel number numbers email emails
  mail mailbox inbox reach cover covers covering covered coverage deals dealing handles handling responsible
  details find finding lookup directory deputy
`)

/** The same in Welsh, mutated forms beside their own. */
export const welshContactWords = wordSet(`
  pwy pwyr spoc cyswllt gyswllt chyswllt nghyswllt cysylltu gysylltu chysylltu cysylltiad gysylltiad pwynt bwynt phwynt unigol
  siarad ffonio ffon rhif ebost manylion fanylion cyfeiriad gyfeiriad dirprwy ddirprwy gyfrifol cyfrifol arwain
`)

/** What somebody asks to have, right after the agency it is asked of: "the CPS lead". */
export const contactNouns = wordSet(`
  spoc spocs spock contact contacts lead leads number numbers email inbox mailbox phone point deputy details person people rep
  cyswllt gyswllt pwynt bwynt rhif manylion
`)

/** What stands before the agency somebody wants to reach: "speak to the CPS". */
export const reachingWords = wordSet(`
  speak talk ring call phone reach contact email ask find need want get siarad ffonio cysylltu angen eisiau isio
`)

/** Words that ask for a contact only in a short message: "who are you" and "nobody answered my emails" do not. */
export const weakContactWords = wordSet(`
  who whos pwy pwyr call calling find finding email emails mail ebost point handles handling deals dealing name
`)
