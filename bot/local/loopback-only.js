// Loaded before the Playground, which would otherwise listen on every interface of this machine.
import { Server } from 'node:net'

const { listen } = Server.prototype

const withHost = (args) => {
  const [first, second] = args
  if (typeof first === 'object' && first !== null) return [{ ...first, host: '127.0.0.1' }, ...args.slice(1)]
  return [first, '127.0.0.1', ...args.slice(typeof second === 'string' ? 2 : 1)]
}

Server.prototype.listen = function (...args) {
  return Reflect.apply(listen, this, withHost(args))
}
