import { afterAll } from 'vitest';

/** Preact runs effects at most 35 ms after a drawing, when the document of a test may be gone. */
const EFFECTS = 60;

afterAll(async () => {
  if (typeof document !== 'undefined') await new Promise((done) => setTimeout(done, EFFECTS));
});
