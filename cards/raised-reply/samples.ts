export { samples } from '../raised-channel/samples.ts'
