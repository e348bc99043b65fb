import { defineConfig } from 'vitest/config'

const setupFiles = ['test/gate/seed.ts']

/** What takes seconds: processes, whole stores, long models. `npm test` runs it, `npm run check` does not. */
const long = 'test/**/*.long.test.ts'

export default defineConfig({
  test: {
    // Much of what is tested waits for others: as many at once as there are cores, not one less.
    maxWorkers: '100%',
    // A crowded machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles,
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/browser/**',
            'test/contracts/**',
            'test/crash/**',
            'test/storage/**',
            'test/{soak,fuzz}/**',
            long,
          ],
          // Modules are loaded once and shared: half the time, and a module that keeps something would show.
          isolate: false,
        },
      },
      // The Cosmos SDK keeps its connections in module state.
      { extends: true, test: { name: 'storage', setupFiles, include: ['test/storage/**/*.test.ts'], exclude: [long] } },
      { extends: true, test: { name: 'long', setupFiles, include: [long] } },
      { extends: true, test: { name: 'contracts', setupFiles, include: ['test/contracts/**/*.test.ts'] } },
      { extends: true, test: { name: 'crash', setupFiles, include: ['test/crash/**/*.test.ts'] } },
      // Processes of their own, that are measured: one file after the other.
      {
        extends: true,
        test: { name: 'storms', include: ['test/{soak,fuzz}/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
})
