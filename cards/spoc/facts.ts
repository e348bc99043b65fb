/** What the contact card is made from: facts, no words. Dates are ISO days (`2026-11-23`). */
export interface SpocFacts {
  readonly places: readonly PlaceFacts[]
  /** Other places the person may have meant; each becomes a button (at most four are shown). */
  readonly offers: readonly OfferFacts[]
  readonly today: string
  /** Why no place was asked for first: the answer was one place, several at once, or the biggest of several. */
  readonly answer: 'one' | 'each' | 'main'
}

export interface OfferFacts {
  readonly label: string
  /** Typed text that means exactly this place: what a press of the button looks up. */
  readonly query: string
}

export type Agency = 'police' | 'cps' | 'isva'

export interface PlaceFacts {
  /** The area: a police force area's name as people say it, "Avon and Somerset". */
  readonly area: { readonly code: string; readonly name: string; readonly welshName?: string }
  /** What was typed and how it was understood, when they differ: "weston super mare" → "Weston-super-Mare". */
  readonly understood: { readonly place: string; readonly how: 'exact' | 'spelling' | 'postcode' | 'area' }
  /** Only the agencies asked for, in the order police, CPS, ISVA. */
  readonly agencies: readonly AgencyFacts[]
  readonly asked: Agency | 'any'
  /** Where this area records that an ISVA is involved (framework C5), if it has said so. */
  readonly whereRecorded?: string
  /** How ISVAs reach the prosecutor here (framework C5). */
  readonly isvaCpsRoute?: string
  readonly vloInbox?: string
}

export interface AgencyFacts {
  readonly agency: Agency
  /** One for police and CPS unless an area is divided; any number of support services, unranked. Empty: nothing is recorded yet. */
  readonly contacts: readonly ContactFacts[]
  /** Who can record a contact when none is: the coordinator or admin of the area by post name. */
  readonly whoCanRecord?: string
  /** A sentence the place itself needs: the City has two CPS Areas, BTP's is that of the court. */
  readonly note?: 'city-has-two-cps-areas' | 'btp-cps-area-is-the-courts' | 'borough-decides-cps-area'
}

export interface ContactFacts {
  readonly organisation: string
  /** The post as people say it: "RASSO Detective Inspector". */
  readonly role?: string
  /** Absent when the entry is only a line or a mailbox. */
  readonly name?: string
  readonly phone?: string
  readonly email?: string
  /** The Teams address for a chat link (a UPN); absent when the person is not in this Teams. */
  readonly chat?: string
  /** Weekdays 1-7 (Monday is 1) and hours "09:00-17:00"; absent when not recorded. */
  readonly hours?: {
    readonly days: readonly number[]
    readonly from: string
    readonly to: string
    readonly otherwise?: string
  }
  /** When someone of the organisation last said that this is right; absent: never. */
  readonly confirmedOn?: string
  /** Older than the area's limit (90 days, local default): shown as "not confirmed since". */
  readonly stale: boolean
  /** How the post came to this person today. */
  readonly holds:
    | { readonly as: 'appointee' }
    | { readonly as: 'cover'; readonly for: string; readonly until: string }
    | { readonly as: 'deputy'; readonly because: 'away' | 'vacant'; readonly for?: string; readonly until?: string }
    | { readonly as: 'next-in-line'; readonly because: 'away' | 'vacant' }
    | { readonly as: 'coordinator'; readonly because: 'away' | 'vacant' }
    | { readonly as: 'mailbox' }
  /** The CPS Area or borough this contact answers for, when an organisation divides the area. */
  readonly answersFor?: string
  /** The list came from another deployment, read-only: whose it is and the day it was published. */
  readonly listedBy?: { readonly from: string; readonly on: string }
  /** Handle for "this is out of date": an organisation id and post id, no words. */
  readonly entry: string
}
