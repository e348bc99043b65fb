import { kinds, outOfReach } from './all.ts'
import { asMarkdown, asText } from './print.ts'

const isText = process.argv.includes('--text')
process.stdout.write((isText ? asText : asMarkdown)({ kinds, outOfReach }))
