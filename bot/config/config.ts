import type { Environment } from './environment.ts'

/** How a mail server is reached. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps`). */
  readonly secure: boolean
  /** Nothing is sent before STARTTLS; a server that has none is not used. */
  readonly requireTLS: boolean
  readonly login?: { readonly user: string; readonly password: string }
}

/** How the mailboxes of services are written to. */
export interface MailConfig {
  readonly server: MailServer
  readonly from: string
}

/** Where traces and metrics go. `identity`: the client id of the managed identity that signs in. */
export type Collector =
  | { readonly type: 'azure-monitor'; readonly connectionString: string; readonly identity?: string }
  | { readonly type: 'otlp'; readonly endpoint: string }

interface Common {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly logLevel: Environment['LOG_LEVEL']
  /** The tenant that hosts Liaison; its people are always answered. */
  readonly hostTenant: string
  /** Further tenants whose people may be answered: the outer limit. Local mode with none named answers anybody. */
  readonly allowedTenants: readonly string[]
  /** Object ids, in the host tenant, of the people who are admins from the start. */
  readonly firstAdmins: readonly string[]
  /** How many turns one person may take in a minute. */
  readonly turnsAMinute: number
  /** How many requests a second this instance makes of Teams in one tenant: what the documents say, among all instances. */
  readonly tenantRate: number
  /** Whether people who have no part in a record say why they look at it (DPA 2018 s.62(2); see `bot/privacy/`). */
  readonly asksWhy: boolean
  /** Absent: services are not written to; local mode puts letters into the folder `outbox`. */
  readonly mail?: MailConfig
  /** Whoever has it may read `/metrics`; in production nobody may without it. */
  readonly metricsToken?: string
  /** Absent: nothing is sent, and no library for it is loaded. */
  readonly collector?: Collector
  /** Where Liaison is reached from outside: invitations to meetings are fetched there. */
  readonly publicUrl?: string
  /** Opens Teams' own page of the app, where somebody adds it for themselves: guests can't find it in the store. */
  readonly appLink?: string
}

/** The host tenant on one machine, when none is named: no such tenant exists. */
export const demonstrationTenant = '0d3e0000-0000-4000-8000-000000000001'

/** One machine, loopback, no credentials. */
export interface LocalConfig extends Common {
  readonly mode: 'local'
  /** Whether an empty store is filled with made-up partnerships. */
  readonly demonstration: boolean
}

export interface ProductionConfig extends Common {
  readonly mode: 'production'
  readonly app: {
    readonly id: string
    readonly type: 'UserAssignedMSI' | 'SingleTenant'
    readonly tenantId: string
    readonly password?: string
  }
  readonly cosmos: { readonly endpoint: string; readonly database: string; readonly key?: string }
  /** The address of the Azure Key Vault that holds the one secret. */
  readonly keyVault: string
}

export type Config = LocalConfig | ProductionConfig

/** Why Liaison would not start: everything that is wrong, at once. */
export class ConfigRefusal extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`Liaison can't start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'ConfigRefusal'
    this.problems = problems
  }
}
