import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Some tests build a board or start threads, which takes long on a busy machine.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
});
