import { readdir } from 'node:fs/promises'
import type { ICruiseResult } from 'dependency-cruiser'
import { cruise } from 'dependency-cruiser'
import { rules } from './rules.ts'

export interface Breach {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly howToMend: string
}

export interface Cruised {
  readonly breaches: readonly Breach[]
  /** How many of our own modules were read. */
  readonly modules: number
}

const breachesOf = (result: ICruiseResult): Breach[] =>
  result.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
    howToMend: rules.find(({ name }) => name === rule.name)?.comment ?? '',
  }))

/** Holds every import below `folder` to the rules. */
export const cruiseFolder = async (folder: string): Promise<Cruised> => {
  const { output } = await cruise(['bot', 'cards', 'test'], {
    baseDir: folder,
    ruleSet: { forbidden: [...rules] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'cards/preview/out' },
    exoticRequireStrings: [],
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered text')
  const own = output.modules.filter(({ source }) => /^(bot|cards|test)\/.*\.(ts|js)$/.test(source))
  return { breaches: breachesOf(output), modules: own.length }
}

/** How many modules there are to be read; a cruise that reads fewer saw nothing and is not green. */
export const modulesIn = async (folder: string): Promise<number> => {
  const names = await Promise.all(
    ['bot', 'cards', 'test'].map((top) => readdir(`${folder}/${top}`, { recursive: true }).catch(() => [])),
  )
  return names.flat().filter((name) => /\.(ts|js)$/.test(name) && !name.startsWith('preview/out')).length
}
