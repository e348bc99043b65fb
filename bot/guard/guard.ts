export { createGuard } from '../guard-own/guard.ts'
