import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A saved page of ../shared/fixtures/dom, which the project does not hold itself. */
export function fixture(name: string) {
  const file = resolve(import.meta.dirname, '../../../../shared/fixtures/dom', name);
  const isMissing = !existsSync(file);
  return {
    isMissing,
    /** For the title of a test: why it was skipped, or ''. */
    why: isMissing ? ` (skipped: ../shared/fixtures/dom/${name} is missing)` : '',
    read: () => readFileSync(file, 'utf8'),
  };
}
