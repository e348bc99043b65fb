import { normalise } from '../reading/normalise.ts'
import type { Stretch } from '../reading/stretch.ts'
import { everyRemoved } from './removed.ts'

const placeholders = new RegExp(
  everyRemoved.map((word) => `\\[${normalise(word).lower.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\]`).join('|'),
  'g',
)

/** What masking has written stands for nothing any more. */
export const placeholdersIn = (lower: string): readonly Stretch[] =>
  lower.includes('[')
    ? [...lower.matchAll(placeholders)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    : []
