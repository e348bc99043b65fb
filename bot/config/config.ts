import type { Environment } from './environment.ts'

interface Common {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly logLevel: Environment['LOG_LEVEL']
}

/** One machine, loopback, no credentials, a demonstration partnership. */
export interface LocalConfig extends Common {
  readonly mode: 'local'
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
  /** The tenants whose people are answered; the host tenant is always one. */
  readonly allowedTenants: readonly string[]
  readonly firstAdmins: readonly string[]
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
