import type { Organisation } from '../directory/domain/model.ts'
import {
  organisationDocument,
  organisationOf,
  organisationRecord,
  personDocument,
  personOf,
} from '../directory/records.ts'
import type { Acted, Decided, Happening, Headed, Owed } from '../records/contract.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import type { Subject } from '../rights/subject.ts'
import { everyPage } from '../storage/pages.ts'
import type { Ask } from '../turns/capability.ts'
import type { Changed, Kept } from './domain/kept.ts'
import { fieldsTouched } from './domain/kept.ts'
import type { EntriesNeeds } from './needs.ts'
import { peopleOfOrganisation } from './queries.ts'

/** An organisation as the store has it at this moment, and the version that a card of it carries. */
export interface KeptNow extends Kept {
  readonly seen: number
  /** It came with another deployment's list, which alone changes it. */
  readonly isListed: boolean
}

/** A change of one organisation: what became of it, what is said to have happened, and what is owed for it. */
export interface OrganisationChange {
  readonly changed: Changed
  readonly facts?: Happening['facts']
  readonly owed?: readonly Owed[]
}

export interface OrganisationStep<A extends Action> {
  readonly subject: Subject
  readonly change: (permit: Permit<A>) => OrganisationChange | Refusal
}

interface At {
  readonly id: string
  /** For an edit: the version that its card showed. */
  readonly seen?: number | undefined
}

const atOf = (id: string) => ({ record: organisationRecord(id), id })

/** Above one organisation, its event, the copy that is owed of it and the timer, so many people fit into one commit. */
export const mostPeople = 90

type Needs = Pick<EntriesNeeds, 'raiseVersion' | 'store' | 'records'>

const peopleNow = async ({ store }: Needs, id: string): Promise<Kept['people']> => {
  const people = new Map()
  for await (const { value } of everyPage(store, peopleOfOrganisation, { record: organisationRecord(id) }))
    people.set(value.id, personOf(value))
  return people
}

const keptIn = async (needs: Needs, document: Headed): Promise<KeptNow> => {
  const { organisation, listed } = organisationOf(document)
  const people = await peopleNow(needs, organisation.id)
  return { organisation, people, seen: document.events ?? 0, isListed: listed !== undefined }
}

/** Reads an organisation with its people from the store. */
export const readKept = async (needs: Needs, id: string): Promise<KeptNow | undefined> => {
  const document = await needs.records.read(atOf(id))
  return document && keptIn(needs, document)
}

const isRefusal = (change: OrganisationChange | Refusal): change is Refusal => typeof change === 'string'

const decided = (
  action: Action,
  before: { readonly kept: Kept | undefined; readonly document: Headed | undefined },
  { changed, facts, owed = [] }: OrganisationChange,
  at: Owed['due'],
): Decided => {
  const { kept, document } = before
  const fields = fieldsTouched(kept, changed)
  if (document && fields.length === 0) return { ok: true, decision: { document, happened: [] } }
  const raise = `directory.raise|${(document?.events ?? 0) + 1}`
  const listed = document && organisationOf(document).listed
  return {
    ok: true,
    decision: {
      document: organisationDocument(changed.organisation, listed),
      happened: [{ action, fields, ...(facts ? { facts } : {}) }],
      beside: changed.people.map(personDocument),
      // Should this process end before it has told the others, the timer does.
      owed: [...owed, { kind: 'timer', id: raise, what: 'directory.raise', due: at }],
    },
  }
}

const unchanged = (organisation: Organisation): Changed => ({ organisation, people: [] })

/**
 * Changes one organisation with its people in one commit, on facts read at that moment, and then tells every instance. Saying
 * again what is there already changes nothing and leaves no event.
 */
export const changeOrganisation =
  (needs: Needs) =>
  async <A extends Action>(
    ask: Ask<A>,
    { id, seen }: At,
    step: (kept: KeptNow | undefined) => OrganisationStep<A>,
  ): Promise<Acted<A>> => {
    let isChanged = false
    const acted = await needs.records.act(
      ask,
      { ...atOf(id), ...(seen === undefined ? {} : { seen }) },
      async (document) => {
        const kept = document && (await keptIn(needs, document))
        const { subject, change } = step(kept)
        return {
          subject,
          decide: (permit) => {
            if (kept?.isListed) return { ok: false, why: 'not-yours' }
            const made = change(permit)
            if (isRefusal(made)) return { ok: false, why: made }
            const decision = decided(permit.action, { kept, document }, made, permit.at)
            isChanged = decision.ok && decision.decision.happened.length > 0
            return decision
          },
        }
      },
    )
    if (acted.ok && isChanged) await needs.raiseVersion()
    return acted
  }

/** A change that says only what becomes of the organisation itself. */
export const ofOrganisation = (organisation: Organisation): OrganisationChange => ({ changed: unchanged(organisation) })
