// The runtime is Node 24; npm scripts find the one that "npm ci" brought along.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Liaison runs on Node 24 and this is ${process.version}. Run "npm ci", or install Node 24.`)
  process.exit(1)
}
// Compiled modules are kept beside other temporary files: the next start is quicker. Older runtimes have no such function.
const { enableCompileCache } = await import('node:module')
enableCompileCache()
await import('./main.ts')

export {}
