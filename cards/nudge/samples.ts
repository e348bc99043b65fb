import type { NudgeFacts } from './facts.ts'

const service = 'Harbour Light ISVA Service (demonstration)'

export const samples: Readonly<Record<string, NudgeFacts>> = {
  one: { services: [{ service }] },
  two: { services: [{ service }, { service: 'Grŵp Cymorth y Bryn (arddangosiad)' }] },
}
