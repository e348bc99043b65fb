import type { IForbiddenRuleType } from 'dependency-cruiser'

/** Which way the code may point. Each rule says how to mend a breach. */
export const rules: readonly IForbiddenRuleType[] = [
  {
    name: 'only-teams-knows-botbuilder',
    comment:
      'Move it to bot/teams/ and hand over a Turn or a Message: moving off botbuilder must be a change to one folder.',
    severity: 'error',
    from: { path: '^bot/', pathNot: '^bot/teams/' },
    to: { path: 'node_modules/(botbuilder|botframework)' },
  },
  {
    name: 'only-http-knows-restify',
    comment: 'Describe a Route (bot/http/serve.ts) and let bot/http/ mount it.',
    severity: 'error',
    from: { path: '^bot/', pathNot: '^bot/http/' },
    to: { path: 'node_modules/restify' },
  },
  {
    name: 'only-storage-knows-the-stores',
    comment: 'Take a Store (bot/storage/port.ts) as an argument.',
    severity: 'error',
    from: { path: '^bot/', pathNot: '^bot/storage/' },
    to: { path: '(node_modules/@azure/cosmos|^(node:)?sqlite$)' },
  },
  {
    name: 'only-telemetry-knows-opentelemetry',
    comment: 'Say it through bot/telemetry/ (counts, tracing): its sets of names are closed, so that nobody is named.',
    severity: 'error',
    from: { path: '^bot/', pathNot: '^bot/telemetry/opentelemetry/' },
    to: { path: 'node_modules/(@opentelemetry|@azure/monitor)' },
  },
  {
    name: 'opentelemetry-is-loaded-when-it-is-wanted',
    comment: 'Import it with await import(), where a collector is configured: otherwise nothing of it is loaded.',
    severity: 'error',
    from: { pathNot: '^bot/telemetry/opentelemetry/' },
    to: { path: '^bot/telemetry/opentelemetry/', dynamic: false },
  },
  {
    name: 'domain-is-pure',
    comment: 'A domain takes facts, time and people as arguments: pass in what it needs.',
    severity: 'error',
    from: { path: '^bot/.*/domain/' },
    to: {
      pathNot: [
        '/domain/',
        '^bot/time/',
        '^bot/places/understanding\\.ts$',
        '^cards/',
        'node_modules/temporal-polyfill',
      ],
    },
  },
  {
    name: 'domain-uses-no-node',
    comment: 'No clock, file or socket in a domain: pass in what it needs.',
    severity: 'error',
    from: { path: '^bot/.*/domain/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'cards-are-a-leaf',
    comment: 'A card is made of facts and words: put the fact into its facts.ts and let the presenter fill it.',
    severity: 'error',
    from: { path: '^cards/' },
    to: { path: '^bot/' },
  },
  {
    name: 'only-compose-wires',
    comment: 'Take it as a `needs` argument; bot/compose.ts passes it in.',
    severity: 'error',
    from: { path: '^bot/', pathNot: '^bot/(main|compose|start)\\.' },
    to: { path: '^bot/compose\\.ts$' },
  },
  {
    name: 'capabilities-do-not-know-teams',
    comment: 'Answer a Reply (bot/turns/turn.ts); bot/teams/ sends it.',
    severity: 'error',
    // The list of declared queries names each capability's own.
    from: {
      path: '^bot/(directory|places|log|turns|time|storage|config|local)/',
      pathNot: '^bot/storage/queries\\.ts$',
    },
    to: { path: '^bot/(teams|http)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'production-code-needs-no-tests',
    comment: 'Move what both use out of test/.',
    severity: 'error',
    // The preview draws with the tests' own browser.
    from: { path: '^(bot|cards)/', pathNot: '^cards/preview/' },
    to: { path: '^test/' },
  },
  {
    name: 'one-module-owns-temporal',
    comment: 'Use bot/time/: one module imports the polyfill until Node has Temporal itself.',
    severity: 'error',
    // Its test checks it against the polyfill itself.
    from: { pathNot: '^(bot|test)/time/' },
    to: { path: 'node_modules/temporal-polyfill' },
  },
  {
    name: 'only-data-has-all-of-a-store',
    comment: 'Declare a query: what everything is read for belongs into bot/data/.',
    severity: 'error',
    from: { path: '^bot/', pathNot: '^bot/(data|storage)/' },
    to: { path: '^bot/(data/(?!versions/|queries\\.ts)|storage/sqlite-(files|snapshot)\\.ts$)' },
  },
  {
    name: 'no-circles',
    comment: 'Move what both need to a third module.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
]
