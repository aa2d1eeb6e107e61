import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

// All files share one document: what a test has rendered or replaced must not be found by the next.
afterEach(cleanup)
afterAll(() => {
  vi.restoreAllMocks()
})
