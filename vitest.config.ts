import { defineConfig } from 'vitest/config'

const setupFiles = ['test/gate/seed.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/contracts/**', 'test/crash/**', 'test/storage/**'],
          // Modules are loaded once and shared: half the time, and a module that keeps something would show.
          isolate: false,
        },
      },
      // The Cosmos SDK keeps its connections in module state.
      { test: { name: 'storage', setupFiles, include: ['test/storage/**/*.test.ts'] } },
      { test: { name: 'contracts', setupFiles, include: ['test/contracts/**/*.test.ts'] } },
      { test: { name: 'crash', setupFiles, include: ['test/crash/**/*.test.ts'] } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
})
