import type { Deed } from './counted.ts'

/** Queries an idle instance makes in a minute: 128 every 20 seconds for what is due, and 128 for the audit (bot/delivery). */
const idleQueries = 3 * 128 + 128
const idleUnits = idleQueries * 3

const minutesAMonth = 60 * 730
/** US dollars a million request units, serverless. Not looked up for your region: Azure's calculator knows. */
const priceAMillion = 0.25

interface Usage {
  readonly name: string
  readonly about: string
  readonly instances: number
  readonly times: Readonly<Record<Deed, number>>
}

/** A month of each, as we imagine it: put your own figures in and run it again. */
const usages: readonly Usage[] = [
  {
    name: 'A small area',
    about: '150 people, one instance',
    instances: 1,
    times: { lookUp: 2_000, question: 80, escalation: 40, action: 150 },
  },
  {
    name: 'All 43 areas',
    about: '6,000 people, three instances',
    instances: 3,
    times: { lookUp: 90_000, question: 3_500, escalation: 1_700, action: 6_500 },
  },
]

const deeds: Readonly<Record<Deed, string>> = {
  lookUp: 'A look-up',
  question: 'A question, asked and answered',
  escalation: 'An escalation, from the form to resolved',
  action: 'An action, agreed, reminded of and listed',
}

const deedsInOrder: readonly Deed[] = ['lookUp', 'question', 'escalation', 'action']

const price = (units: number) => ((units / 1_000_000) * priceAMillion).toFixed(0)

const millions = (units: number) => (units / 1_000_000).toFixed(units < 1_000_000 ? 2 : 0)

/** COSTS.md: what a month costs, from what each deed was counted to cost. */
export const costsPage = (units: Readonly<Record<Deed, number>>): string => {
  const done = ({ times }: Usage) => deedsInOrder.reduce((sum, deed) => sum + times[deed] * units[deed], 0)
  const idle = ({ instances }: Usage) => instances * idleUnits * minutesAMonth
  const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const each = (cell: (usage: Usage) => string) => usages.map(cell)
  return `# What it costs

Written by \`npm run costs\`, which counts operations of the store while the demonstration's people do each thing once, and prices them at the documented
charges: a read 1 request unit, a document written 6, a query 3. Not measured on an account: the metric \`liaison_store_units_total\` will tell.

${row('in request units', 'each', ...each(({ name }) => `${name}, a month`))}
${row('---', '--:', ...each(() => '--:'))}
${deedsInOrder.map((deed) => row(deeds[deed], `${units[deed]}`, ...each(({ times }) => `${times[deed].toLocaleString('en-GB')} times`))).join('\n')}
${row('All that people do', '', ...each((usage) => `${millions(done(usage))} million`))}
${row('Looking for what is due, and the audit', `${idleUnits.toLocaleString('en-GB')} a minute`, ...each((usage) => `${millions(idle(usage))} million`))}
${row(`**Cosmos DB, serverless**, if a million is ${priceAMillion} USD`, '', ...each((usage) => `**${price(done(usage) + idle(usage))} USD**`))}

${usages.map(({ name, about }) => `${name}: ${about}.`).join(' ')} What people do hardly shows: instances that look every 20 seconds whether anything is due
are nearly all of it, and cost the same in an empty store as in a full one.

Beside it, at the prices of your region (Azure's calculator): an App Service plan an instance (\`B1\` is enough for an area, \`P0v3\` for more), storage
and logs by the gigabyte (nearly every document is under 1 KB; no log line holds words), Key Vault and the availability test by the call.
With autoscale (\`autoscaleRequestUnits\`) a tenth of the limit is paid in any hour: 4,000 is 400 units a second, six times what three instances use when idle.
`
}
