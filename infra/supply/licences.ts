import satisfies from 'spdx-satisfies'
import type { Locked } from './lockfile.ts'
import { lockedIn, lockfile } from './lockfile.ts'

/** What may be run and handed on without conditions on our own source. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]

/** Packages whose package.json says nothing, and where they say it. */
const saidElsewhere: Readonly<Record<string, string>> = {
  // Under "License" in its Readme.md.
  'escape-regexp-component@1.0.2': 'MIT',
  // Its LICENSE.
  'jspath@0.4.0': 'MIT',
  // At the end of its README.md.
  'semaphore@1.1.0': 'MIT',
}

/** An SPDX expression, or a sentence that is none. */
export const licenceOf = ({ name, version, licence }: Locked): string =>
  licence ?? saidElsewhere[`${name}@${version}`] ?? 'none said'

const isPermissive = (licence: string): boolean => {
  try {
    return satisfies(licence, permissive)
  } catch {
    return false
  }
}

/** What runs in production under terms that are not on the list. */
export const notPermissive = (locked: readonly Locked[]): readonly Locked[] =>
  locked.filter((one) => !one.isDev && !isPermissive(licenceOf(one)))

const line = (one: Locked) => `${one.name}@${one.version}  ${licenceOf(one)}`

const sorted = (locked: readonly Locked[]) => [...new Set(locked.map(line))].toSorted()

/** `npm run licences`: what runs, then what is only worked with and is under other terms; 1 where something may not run. */
const run = async () => {
  const locked = lockedIn(await lockfile())
  const running = locked.filter(({ isDev }) => !isDev)
  const others = locked.filter((one) => one.isDev && !isPermissive(licenceOf(one)))
  const refused = notPermissive(locked)
  process.stdout.write(`Runs in production:\n${sorted(running).join('\n')}\n`)
  process.stdout.write(`\nOnly to work on Liaison, never delivered, under other terms:\n${sorted(others).join('\n')}\n`)
  if (refused.length === 0) return
  process.stderr.write(`\nNot permissive:\n${sorted(refused).join('\n')}\n`)
  process.exitCode = 1
}

if (import.meta.main) await run()
