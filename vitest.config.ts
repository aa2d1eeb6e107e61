import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

const shared = {
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  css: { modules: { generateScopedName: '[local]' } },
}

/** A machine that does other things as well takes ten times as long as a quiet one: a test may be slow, but must end. */
const testTimeout = 60_000

/** By itself it would leave one core idle, which is half of a small machine. */
const maxWorkers = '100%'

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/{house,lib,scripts}/**/*.test.ts'],
          isolate: false,
          maxWorkers,
          testTimeout,
        },
      },
      {
        ...shared,
        test: {
          name: 'component',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'jsdom',
          // A document of its own for each file took three times as long as the tests.
          isolate: false,
          setupFiles: 'tests/components/clean-document.ts',
          maxWorkers,
          testTimeout,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          maxWorkers,
          testTimeout,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
