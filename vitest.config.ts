import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/gate/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/contracts/**'],
        },
      },
      { test: { name: 'contracts', setupFiles: ['test/gate/seed.ts'], include: ['test/contracts/**/*.test.ts'] } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
})
