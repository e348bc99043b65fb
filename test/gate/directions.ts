import { cruiseFolder, modulesIn } from './cruise.ts'

const here = process.cwd()
const { breaches, modules } = await cruiseFolder(here)
const there = await modulesIn(here)
for (const { rule, from, to, howToMend } of breaches) console.error(`${rule}: ${from} → ${to}\n  ${howToMend}`)
if (modules < there)
  console.error(`Only ${modules} of ${there} modules were read: the rules saw too little to be believed.`)
console.log(`${modules} modules, ${breaches.length} breaches`)
process.exitCode = breaches.length > 0 || modules < there ? 1 : 0
