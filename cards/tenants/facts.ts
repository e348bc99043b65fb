export type TenantsNote =
  | 'allowed'
  | 'stopped'
  | 'already'
  | 'not-allowed'
  | 'outside-limit'
  | 'host'
  | 'no-tenant'
  | 'day-unread'
  | 'day-past'

export interface TenantsFacts {
  readonly tenants: readonly {
    readonly tenant: string
    readonly state: 'host' | 'allowed' | 'from' | 'until' | 'stopped'
    /** The day of `from` and `until`: first or last. */
    readonly day?: string
  }[]
  readonly more: number
  /** The configuration permits these, and nobody has allowed them. */
  readonly mayBeAllowed: readonly string[]
  readonly note?: { readonly what: TenantsNote; readonly tenant?: string }
  readonly today: string
}
