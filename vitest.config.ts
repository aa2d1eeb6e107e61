import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

const shared = {
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  css: { modules: { generateScopedName: '[local]' } },
}

/** A machine that does other things as well takes ten times as long as a quiet one: a test may be slow, but must end. */
const testTimeout = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { name: 'unit', testTimeout, isolate: false, include: ['tests/{house,lib,scripts}/**/*.test.ts'] },
      },
      {
        ...shared,
        test: { name: 'component', testTimeout, include: ['tests/components/**/*.test.tsx'], environment: 'jsdom' },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          // Pages are opened one after the other: two cores are all that a small machine has.
          fileParallelism: false,
          testTimeout,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
