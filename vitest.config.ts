import { defineConfig } from 'vitest/config'

/** Unit tests need nothing; site tests read and make builds; browser tests drive the build in dist/. */
export default defineConfig({
  test: {
    projects: [
      // The first test of a file may have to load kuromoji’s dictionary, beside others that do.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Builds share Astro's working folder, and two cores are soon busy.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
