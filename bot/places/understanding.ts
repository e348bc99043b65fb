/** ONS code of a police force area (`E23000036`), or `BTP`. */
export type AreaCode = string
/** A CPS Area's slug in cps_areas.csv: `south-west`. */
export type CpsArea = string
/** ONS code of a local authority district. */
export type AuthorityCode = string

export type AskedAgency = 'police' | 'cps' | 'isva' | 'any'

/** One place the message named, as the gazetteer knows it. */
export interface Place {
  /** As it is written: "Weston-super-Mare", "Avon and Somerset". In the language the name was typed in. */
  readonly name: string
  /** Told apart for a button when another place has the same name: "Ashford, Kent". */
  readonly label: string
  /** Typed text that means exactly this place and no other; `resolve(query)` answers it. */
  readonly query: string
  readonly kind: 'force' | 'cps-area' | 'authority' | 'county' | 'place' | 'postcode'
  readonly how: 'exact' | 'spelling' | 'postcode'
  readonly areas: readonly AreaCode[]
  readonly authority?: AuthorityCode
}

/** What Liaison made of a message. The card is made from this very value, and `/local/resolve` answers it. */
export interface Understanding {
  readonly action: 'answer' | 'answer-each' | 'answer-and-offer' | 'ask' | 'ask-for-place' | 'outside' | 'none'
  /** The areas answered: one for `answer` and `answer-and-offer`, several for `answer-each`, else none. */
  readonly areas: readonly AreaCode[]
  /** The areas offered as buttons: the other candidates of `answer-and-offer`, all candidates of `ask`. */
  readonly offers: readonly AreaCode[]
  readonly agency: AskedAgency
  /** Every CPS Area that serves an area in `areas` or `offers`; sorted. */
  readonly cpsAreas: readonly CpsArea[]
  /** The one CPS Area that answers, when the place leaves no doubt (a London borough decides). */
  readonly preferredCpsArea: CpsArea | null
  /** What is answered, in the order typed. */
  readonly places: readonly Place[]
  /** What the buttons offer. */
  readonly choices: readonly Place[]
  /** For `none`: the nearest names the gazetteer has, best first, at most four. */
  readonly nearest: readonly Place[]
  /** For `none`: what was taken for the name of a place, lower case; never shown, see `unmatched.ts`. */
  readonly unmatched?: string
  /** Whether the message asks for a contact at all ("spoc", "who do I speak to", a bare place name): otherwise it gets help. */
  readonly asksForContact: boolean
  /** The language it was asked in, when the words say so. */
  readonly language?: 'en' | 'cy'
}
