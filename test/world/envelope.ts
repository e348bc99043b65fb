import type { Person } from './people.ts'

export interface Place {
  readonly kind: 'personal' | 'groupChat' | 'channel'
  readonly id: string
}

/** Somebody's own chat with Liaison. */
export const chatOf = (person: Person): Place => ({ kind: 'personal', id: `a:${person.id}` })

/** The envelope that Teams puts round everything; activities are numbered, under a name of their own. */
export const envelopes = (serviceUrl: string, name = 'activity') => {
  let activities = 0
  return (person: Person, where: Place, part: Record<string, unknown>) => ({
    id: `${name}-${++activities}`,
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: person.id,
      name: person.name,
      aadObjectId: person.aadObjectId,
      ...(person.homeTenant ? { tenantId: person.homeTenant } : {}),
    },
    recipient: { id: '28:liaison', name: 'Liaison' },
    conversation: { id: where.id, conversationType: where.kind, tenantId: person.tenantId },
    channelData: { tenant: { id: person.tenantId } },
    locale: 'en-GB',
    ...part,
  })
}
