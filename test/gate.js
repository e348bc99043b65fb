// The runtime is Node 24: npm scripts find it in node_modules whatever the machine has.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Liaison runs on Node 24 and this is ${process.version}. Run "npm ci" first: it brings Node 24 along.`)
  process.exit(1)
}
const { gate } = await import('./gate/gate.ts')
process.exitCode = await gate({ browser: !process.argv.includes('--no-browser') })

export {}
