import type { Role } from './roles.ts'

/** DPA 2018 s.62(1): what a logged operation is called. `none`: nothing about anybody is read or changed. */
export type Operation = 'collection' | 'alteration' | 'consultation' | 'disclosure' | 'combination' | 'erasure' | 'none'

/** How far a role's right goes: what is theirs, their organisation's, their areas', or everything. */
export type Reach = 'own' | 'own-organisation' | 'own-areas' | 'any'

/** What a record of each kind can be. */
export const states = {
  nothing: [],
  directory: [],
  conversation: [],
  audit: [],
  store: [],
  join: ['none', 'asked', 'with-admin', 'confirmed', 'declined', 'withdrawn'],
  suggestion: ['none', 'made', 'accepted', 'declined', 'withdrawn'],
  list: ['none', 'planned', 'applied', 'dropped'],
  organisation: ['none', 'kept'],
  admins: ['kept'],
  tenants: ['kept'],
  retention: ['proposed', 'confirmed'],
  hold: ['none', 'placed', 'lifted'],
  text: ['kept'],
  group: ['none', 'standing', 'ended'],
  'area-settings': ['none', 'kept'],
  meeting: ['none', 'planned', 'held', 'not-held'],
  action: ['none', 'open', 'in-progress', 'waiting', 'done', 'not-needed'],
  'action-list': ['none', 'settling', 'applied', 'dropped'],
  escalation: ['none', 'raised', 'acknowledged', 'responded', 'paused', 'on-agenda', 'resolved', 'withdrawn'],
  'escalation-draft': ['none', 'kept', 'sent', 'dropped'],
  question: ['none', 'asked', 'answered', 'raised-further', 'withdrawn'],
  drill: ['none', 'running', 'over', 'stopped', 'dropped'],
  delivery: [],
  incident: ['none', 'open', 'over'],
} as const

export type RecordKind = keyof typeof states

export interface Rule<Kind extends RecordKind = RecordKind> {
  readonly on: Kind
  /** Transition: decided again on fresh facts. Edit: refused when the card is not of the current version. */
  readonly how: 'read' | 'transition' | 'edit'
  readonly operation: Operation
  /** States in which it may be done; absent where the record has none. */
  readonly from?: readonly (typeof states)[Kind][number][]
  readonly may: { readonly [R in Role]?: Reach }
  /** Nobody does this to what they themself asked for. */
  readonly notOwn?: true
  /** Whoever has no part in the record says why they ask, once an hour, where that is switched on. */
  readonly asksWhy?: true
}

/** Kinds whose records nobody may know of who has no part in them; "not there" is the only answer. */
export const secret: ReadonlySet<RecordKind> = new Set([
  'join',
  'suggestion',
  'list',
  'hold',
  'text',
  'group',
  'meeting',
  'action',
  'action-list',
  'escalation',
  'escalation-draft',
  'question',
])

/** Holds each rule to the states of its own kind of record. */
export type Rules = { readonly [Kind in RecordKind]: Rule<Kind> }[RecordKind]

const keepers = { spoc: 'own-organisation', deputy: 'own-organisation', lead: 'own-organisation' } as const
const stewards = { coordinator: 'own-areas', 'deputy-coordinator': 'own-areas', admin: 'own-areas' } as const

/** Those who run a group. `own`: whom the group names as its chair, coordinator or deputy. */
const runners = { anyone: 'own', chair: 'own-areas', ...stewards } as const
/** Those who belong to it. `own`: its members, and those who run it. */
const insiders = {
  ...runners,
  member: 'own-areas',
  spoc: 'own-areas',
  deputy: 'own-areas',
  lead: 'own-areas',
} as const
/** Those who can settle an action. `own`: whoever it is with; `own-organisation`: the contacts of the organisation that has it. */
const doers = { ...runners, ...keepers } as const
/** Those who settle what is put to an agency. `own`: whoever it is with, and the contacts of that organisation; never who raised it. */
const receivers = { anyone: 'own' } as const
/** Those who look after it. `own`: whoever raised it. */
const raisers = { anyone: 'own', chair: 'own-areas', ...stewards } as const
/** Those who read an area's figures: in full where it is theirs (`own-areas`), and with small numbers hidden from outside it (`any`). */
const statisticians = { lead: 'own-areas', chair: 'own-areas', ...stewards, 'national-reader': 'any' } as const
const openStates = ['open', 'in-progress', 'waiting'] as const

/**
 * Who may do what, on which record, in which state. Every command, button, search, query and export names its action here; an
 * action that is not in this table does not compile. `npm run rights` prints the matrix of the README.
 */
export const actions = {
  'help.read': { on: 'nothing', how: 'read', operation: 'none', may: { anyone: 'any' } },
  'clock.turn': { on: 'nothing', how: 'transition', operation: 'none', may: { anyone: 'any' } },
  'directory.look-up': { on: 'directory', how: 'read', operation: 'consultation', may: { anyone: 'any' } },
  'own-data.read': { on: 'directory', how: 'read', operation: 'disclosure', may: { anyone: 'own' } },
  'route.read': { on: 'conversation', how: 'read', operation: 'consultation', may: { anyone: 'own' } },
  'route.test': { on: 'conversation', how: 'transition', operation: 'none', may: { anyone: 'own' } },
  'channel.check': { on: 'conversation', how: 'read', operation: 'consultation', may: { ...stewards } },

  'join.ask': { on: 'join', how: 'transition', operation: 'collection', from: ['none'], may: { anyone: 'own' } },
  'join.open': {
    on: 'join',
    how: 'read',
    operation: 'consultation',
    may: { anyone: 'own', ...keepers, ...stewards },
  },
  'join.confirm': {
    on: 'join',
    how: 'transition',
    operation: 'alteration',
    from: ['asked', 'with-admin'],
    may: { ...keepers, ...stewards },
    notOwn: true,
  },
  'join.decline': {
    on: 'join',
    how: 'transition',
    operation: 'alteration',
    from: ['asked', 'with-admin'],
    may: { ...keepers, ...stewards },
    notOwn: true,
  },
  'join.withdraw': {
    on: 'join',
    how: 'transition',
    operation: 'alteration',
    from: ['asked', 'with-admin'],
    may: { anyone: 'own' },
  },

  'join.pass-to-admin': {
    on: 'join',
    how: 'transition',
    operation: 'alteration',
    from: ['asked'],
    may: { worker: 'any' },
  },

  'join.link': {
    on: 'join',
    how: 'transition',
    operation: 'alteration',
    from: ['confirmed'],
    may: { worker: 'any' },
  },
  'entry.link': {
    on: 'organisation',
    how: 'transition',
    operation: 'alteration',
    from: ['kept'],
    may: { worker: 'any' },
  },

  'suggestion.make': {
    on: 'suggestion',
    how: 'transition',
    operation: 'collection',
    from: ['none'],
    may: { anyone: 'any' },
  },
  'suggestion.open': {
    on: 'suggestion',
    how: 'read',
    operation: 'consultation',
    may: { anyone: 'own', ...keepers, ...stewards },
  },
  'suggestion.accept': {
    on: 'suggestion',
    how: 'transition',
    operation: 'alteration',
    from: ['made'],
    may: { ...keepers, ...stewards },
    notOwn: true,
  },
  'suggestion.decline': {
    on: 'suggestion',
    how: 'transition',
    operation: 'alteration',
    from: ['made'],
    may: { ...keepers, ...stewards },
    notOwn: true,
  },
  'suggestion.apply': {
    on: 'organisation',
    how: 'transition',
    operation: 'alteration',
    from: ['none', 'kept'],
    may: { worker: 'any' },
  },
  'suggestion.withdraw': {
    on: 'suggestion',
    how: 'transition',
    operation: 'alteration',
    from: ['made'],
    may: { anyone: 'own' },
  },

  'list.plan': { on: 'list', how: 'transition', operation: 'collection', from: ['none'], may: { ...stewards } },
  'list.apply': { on: 'list', how: 'transition', operation: 'combination', from: ['planned'], may: { ...stewards } },
  'list.drop': {
    on: 'list',
    how: 'transition',
    operation: 'erasure',
    from: ['planned'],
    may: { ...stewards, worker: 'any' },
  },
  'list.export': { on: 'directory', how: 'read', operation: 'disclosure', may: { ...stewards, operator: 'any' } },

  'entry.open': { on: 'organisation', how: 'read', operation: 'consultation', may: { ...keepers, ...stewards } },
  'entry.change': {
    on: 'organisation',
    how: 'edit',
    operation: 'alteration',
    from: ['none', 'kept'],
    may: { ...keepers, ...stewards },
  },
  'entry.confirm': {
    on: 'organisation',
    how: 'transition',
    operation: 'alteration',
    from: ['kept'],
    may: { anyone: 'own', ...keepers },
  },
  'cover.set': {
    on: 'organisation',
    how: 'transition',
    operation: 'alteration',
    from: ['kept'],
    may: { anyone: 'own', ...keepers, ...stewards },
  },
  'cover.end': {
    on: 'organisation',
    how: 'transition',
    operation: 'alteration',
    from: ['kept'],
    may: { anyone: 'own', ...keepers, ...stewards },
  },

  'admins.read': { on: 'admins', how: 'read', operation: 'consultation', may: { admin: 'any', operator: 'any' } },
  'admins.appoint': {
    on: 'admins',
    how: 'transition',
    operation: 'alteration',
    from: ['kept'],
    may: { admin: 'own-areas' },
    notOwn: true,
  },
  'admins.end': {
    on: 'admins',
    how: 'transition',
    operation: 'alteration',
    from: ['kept'],
    may: { admin: 'own-areas' },
  },
  'tenants.read': { on: 'tenants', how: 'read', operation: 'consultation', may: { admin: 'any', operator: 'any' } },
  'tenants.allow': { on: 'tenants', how: 'transition', operation: 'alteration', from: ['kept'], may: { admin: 'any' } },
  'tenants.stop': { on: 'tenants', how: 'transition', operation: 'alteration', from: ['kept'], may: { admin: 'any' } },

  'why.say': { on: 'nothing', how: 'transition', operation: 'none', may: { anyone: 'any' } },
  'guard.dispute': { on: 'nothing', how: 'transition', operation: 'none', may: { anyone: 'any' } },
  'text.read': {
    on: 'text',
    how: 'read',
    operation: 'consultation',
    may: { anyone: 'own', ...keepers, ...stewards },
  },
  'text.remove': {
    on: 'text',
    how: 'transition',
    operation: 'erasure',
    from: ['kept'],
    may: { anyone: 'own', coordinator: 'own-areas', 'deputy-coordinator': 'own-areas' },
  },

  'retention.read': { on: 'retention', how: 'read', operation: 'consultation', may: { admin: 'any', operator: 'any' } },
  'retention.confirm': {
    on: 'retention',
    how: 'transition',
    operation: 'alteration',
    from: ['proposed', 'confirmed'],
    may: { admin: 'any' },
  },
  'retention.purge': {
    on: 'retention',
    how: 'transition',
    operation: 'erasure',
    from: ['confirmed'],
    may: { operator: 'any' },
  },
  'hold.read': { on: 'hold', how: 'read', operation: 'consultation', may: { admin: 'any', operator: 'any' } },
  'hold.place': {
    on: 'hold',
    how: 'transition',
    operation: 'alteration',
    from: ['none', 'lifted'],
    may: { admin: 'any', operator: 'any' },
  },
  'hold.lift': {
    on: 'hold',
    how: 'transition',
    operation: 'alteration',
    from: ['placed'],
    may: { admin: 'any', operator: 'any' },
  },

  'group.list': { on: 'group', how: 'read', operation: 'consultation', may: { ...insiders } },
  'group.open': { on: 'group', how: 'read', operation: 'consultation', may: { ...insiders } },
  'group.create': {
    on: 'group',
    how: 'transition',
    operation: 'collection',
    from: ['none'],
    may: { chair: 'own-areas', ...stewards },
  },
  'group.change': { on: 'group', how: 'edit', operation: 'alteration', from: ['standing'], may: { ...runners } },
  'group.link': { on: 'group', how: 'transition', operation: 'alteration', from: ['standing'], may: { ...runners } },
  'group.end': { on: 'group', how: 'transition', operation: 'alteration', from: ['standing'], may: { ...runners } },
  'group.move-on': {
    on: 'group',
    how: 'transition',
    operation: 'alteration',
    from: ['standing'],
    may: { worker: 'any' },
  },
  'area.open': { on: 'area-settings', how: 'read', operation: 'consultation', may: { ...insiders } },
  'area.change': {
    on: 'area-settings',
    how: 'transition',
    operation: 'alteration',
    from: ['none', 'kept'],
    may: { ...stewards },
  },

  'meeting.open': { on: 'meeting', how: 'read', operation: 'consultation', may: { ...insiders } },
  'meeting.plan': { on: 'meeting', how: 'transition', operation: 'collection', from: ['none'], may: { ...runners } },
  'meeting.change': { on: 'meeting', how: 'edit', operation: 'alteration', from: ['planned'], may: { ...runners } },
  'meeting.add-item': {
    on: 'meeting',
    how: 'transition',
    operation: 'alteration',
    from: ['planned'],
    may: { ...insiders },
  },
  'meeting.record': {
    on: 'meeting',
    how: 'transition',
    operation: 'alteration',
    from: ['planned', 'held', 'not-held'],
    may: { ...runners },
  },
  'meeting.report': { on: 'meeting', how: 'read', operation: 'consultation', may: { ...insiders } },

  'action.list': { on: 'action', how: 'read', operation: 'consultation', may: { ...insiders } },
  'action.list-own': { on: 'action', how: 'read', operation: 'consultation', may: { anyone: 'own' } },
  'action.open': { on: 'action', how: 'read', operation: 'consultation', may: { ...doers, ...insiders } },
  'action.add': { on: 'action', how: 'transition', operation: 'collection', from: ['none'], may: { ...insiders } },
  'action.start': {
    on: 'action',
    how: 'transition',
    operation: 'alteration',
    from: ['open', 'waiting'],
    may: { ...doers },
  },
  'action.wait': { on: 'action', how: 'transition', operation: 'alteration', from: openStates, may: { ...doers } },
  'action.finish': { on: 'action', how: 'transition', operation: 'alteration', from: openStates, may: { ...doers } },
  'action.drop': { on: 'action', how: 'transition', operation: 'alteration', from: openStates, may: { ...runners } },
  'action.reopen': {
    on: 'action',
    how: 'transition',
    operation: 'alteration',
    from: ['done', 'not-needed'],
    may: { ...doers },
  },
  'action.move': { on: 'action', how: 'edit', operation: 'alteration', from: openStates, may: { ...doers } },
  'action.hand': { on: 'action', how: 'edit', operation: 'alteration', from: openStates, may: { ...doers } },
  'action.disown': { on: 'action', how: 'transition', operation: 'alteration', from: openStates, may: { ...doers } },
  'action.remind-later': {
    on: 'action',
    how: 'transition',
    operation: 'alteration',
    from: openStates,
    may: { ...doers },
  },
  'action-list.plan': {
    on: 'action-list',
    how: 'transition',
    operation: 'collection',
    from: ['none'],
    may: { ...insiders },
  },
  'action-list.settle': {
    on: 'action-list',
    how: 'transition',
    operation: 'alteration',
    from: ['settling'],
    may: { anyone: 'own' },
  },
  'action-list.apply': {
    on: 'action-list',
    how: 'transition',
    operation: 'combination',
    from: ['settling'],
    may: { anyone: 'own' },
  },
  'action-list.drop': {
    on: 'action-list',
    how: 'transition',
    operation: 'erasure',
    from: ['settling'],
    may: { anyone: 'own', worker: 'any' },
  },

  'escalation.list': {
    on: 'escalation',
    how: 'read',
    operation: 'consultation',
    may: { chair: 'own-areas', ...stewards },
  },
  'escalation.list-own': { on: 'escalation', how: 'read', operation: 'consultation', may: { anyone: 'own' } },
  'escalation.open': { on: 'escalation', how: 'read', operation: 'consultation', may: { ...raisers } },
  'escalation.draft': {
    on: 'escalation-draft',
    how: 'transition',
    operation: 'collection',
    from: ['none', 'kept'],
    may: {
      member: 'own-areas',
      spoc: 'own-areas',
      deputy: 'own-areas',
      lead: 'own-areas',
      chair: 'own-areas',
      ...stewards,
    },
  },
  'escalation.drop-draft': {
    on: 'escalation-draft',
    how: 'transition',
    operation: 'erasure',
    from: ['kept'],
    may: { anyone: 'own', worker: 'any' },
  },
  'escalation.raise': {
    on: 'escalation',
    how: 'transition',
    operation: 'collection',
    from: ['none'],
    may: {
      member: 'own-areas',
      spoc: 'own-areas',
      deputy: 'own-areas',
      lead: 'own-areas',
      chair: 'own-areas',
      ...stewards,
    },
  },
  'escalation.acknowledge': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged'],
    may: { ...receivers },
  },
  'escalation.answer': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged', 'on-agenda'],
    may: { ...receivers },
  },
  'escalation.answer-for': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged', 'on-agenda'],
    may: { ...stewards },
  },
  'escalation.hand': {
    on: 'escalation',
    how: 'edit',
    operation: 'alteration',
    from: ['raised', 'acknowledged'],
    may: { ...receivers, ...stewards },
  },
  'escalation.pause': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged'],
    may: { ...receivers, ...stewards },
  },
  'escalation.resume': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['paused'],
    may: { ...raisers, worker: 'any' },
  },
  'escalation.resolve': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['responded'],
    may: { anyone: 'own' },
  },
  'escalation.reopen': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['responded', 'resolved', 'withdrawn'],
    may: { anyone: 'own' },
  },
  'escalation.withdraw': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged', 'responded', 'paused', 'on-agenda'],
    may: { anyone: 'own' },
  },
  'escalation.settle': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged', 'paused', 'on-agenda'],
    may: { ...raisers },
  },
  'escalation.more-time': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged', 'on-agenda'],
    may: { ...raisers },
  },
  'escalation.agenda': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged', 'on-agenda'],
    may: { ...raisers, worker: 'any' },
  },
  'escalation.pass': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged'],
    may: { ...receivers, ...stewards },
  },
  'escalation.strategic': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['on-agenda'],
    may: { anyone: 'own', chair: 'own-areas' },
  },
  'escalation.report': {
    on: 'escalation',
    how: 'transition',
    operation: 'disclosure',
    from: ['on-agenda'],
    may: { anyone: 'own', chair: 'own-areas', ...stewards },
  },
  'escalation.learn': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['resolved'],
    may: { anyone: 'own' },
  },
  'escalation.remind': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['on-agenda'],
    may: { worker: 'any' },
  },
  'escalation.step-up': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged'],
    may: { worker: 'any' },
  },
  'escalation.offer': {
    on: 'escalation',
    how: 'transition',
    operation: 'alteration',
    from: ['raised', 'acknowledged'],
    may: { worker: 'any' },
  },

  'question.list-own': { on: 'question', how: 'read', operation: 'consultation', may: { anyone: 'own' } },
  'question.open': { on: 'question', how: 'read', operation: 'consultation', may: { anyone: 'own', ...stewards } },
  'question.ask': {
    on: 'question',
    how: 'transition',
    operation: 'collection',
    from: ['none'],
    may: { anyone: 'own' },
  },
  'question.answer': {
    on: 'question',
    how: 'transition',
    operation: 'alteration',
    from: ['asked'],
    may: { ...receivers },
  },
  'question.pass': {
    on: 'question',
    how: 'transition',
    operation: 'alteration',
    from: ['asked'],
    may: { ...receivers },
  },
  'question.more-time': {
    on: 'question',
    how: 'transition',
    operation: 'alteration',
    from: ['asked'],
    may: { anyone: 'own' },
  },
  'question.settle': {
    on: 'question',
    how: 'transition',
    operation: 'alteration',
    from: ['asked', 'answered'],
    may: { anyone: 'own' },
  },
  'question.withdraw': {
    on: 'question',
    how: 'transition',
    operation: 'alteration',
    from: ['asked'],
    may: { anyone: 'own' },
  },
  'question.raise-further': {
    on: 'question',
    how: 'transition',
    operation: 'alteration',
    from: ['asked', 'answered'],
    may: { anyone: 'own' },
  },
  'question.tell-silence': {
    on: 'question',
    how: 'transition',
    operation: 'alteration',
    from: ['asked'],
    may: { worker: 'any' },
  },

  'drill.run': {
    on: 'drill',
    how: 'transition',
    operation: 'collection',
    from: ['none', 'running', 'over', 'stopped', 'dropped'],
    may: { admin: 'own-areas' },
  },
  'drill.stop': {
    on: 'drill',
    how: 'transition',
    operation: 'alteration',
    from: ['running'],
    may: { admin: 'own-areas' },
  },
  'drill.move': {
    on: 'drill',
    how: 'transition',
    operation: 'alteration',
    from: ['running'],
    may: { worker: 'any' },
  },
  'drill.drop': {
    on: 'drill',
    how: 'transition',
    operation: 'erasure',
    from: ['running', 'over', 'stopped'],
    may: { worker: 'any' },
  },

  'statistics.read': {
    on: 'escalation',
    how: 'read',
    operation: 'consultation',
    may: { ...statisticians },
  },
  'statistics.export': {
    on: 'escalation',
    how: 'read',
    operation: 'disclosure',
    may: { ...statisticians },
  },

  'delivery.read': { on: 'delivery', how: 'read', operation: 'consultation', may: { ...stewards, operator: 'any' } },

  'incident.open': {
    on: 'incident',
    how: 'transition',
    operation: 'none',
    from: ['none', 'over'],
    may: { worker: 'any' },
  },
  'incident.end': { on: 'incident', how: 'transition', operation: 'none', from: ['open'], may: { worker: 'any' } },

  'message.send': { on: 'conversation', how: 'transition', operation: 'disclosure', may: { worker: 'any' } },

  'audit.verify': {
    on: 'audit',
    how: 'read',
    operation: 'consultation',
    may: { admin: 'any', operator: 'any' },
    asksWhy: true,
  },
  'audit.export': { on: 'audit', how: 'read', operation: 'disclosure', may: { operator: 'any' } },
  'audit.own-look-ups': { on: 'audit', how: 'read', operation: 'consultation', may: { anyone: 'own' } },
  'audit.look-ups-of': {
    on: 'audit',
    how: 'read',
    operation: 'consultation',
    may: { admin: 'any' },
    asksWhy: true,
  },

  'store.back-up': { on: 'store', how: 'read', operation: 'consultation', may: { operator: 'any' } },
  'store.restore': { on: 'store', how: 'transition', operation: 'alteration', may: { operator: 'any' } },
  'store.export': { on: 'store', how: 'read', operation: 'disclosure', may: { operator: 'any' } },
  'store.import': { on: 'store', how: 'transition', operation: 'collection', may: { operator: 'any' } },
  'store.compare': { on: 'store', how: 'read', operation: 'consultation', may: { operator: 'any' } },
  'store.migrate': { on: 'store', how: 'transition', operation: 'alteration', may: { operator: 'any' } },
  'case.records': { on: 'audit', how: 'read', operation: 'disclosure', may: { operator: 'any' } },
} as const satisfies Record<string, Rules>

export type Action = keyof typeof actions
