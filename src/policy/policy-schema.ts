import '../settings/no-eval.ts';
import * as z from 'zod';
import { language, region } from '../settings/schema.ts';

const LONGEST_CONTACT = 200;

/**
 * What an agency may say by policy: Chrome's managed storage, Firefox's `3rdparty` policy or managed
 * manifest. There is nothing else that it could say, so that no policy can switch the guard off, send
 * anything anywhere, or read what the user has; an unknown field makes the whole policy bad.
 */
export const policySchema = z.strictObject({
  /** BPS code of a province or regency. */
  region: region.optional(),
  language: language.optional(),
  /** Whom users may ask for help; shown as plain text. */
  contact: z.string().trim().min(1).max(LONGEST_CONTACT).optional(),
  /** A rule pack: the text of its file (YAML or JSON), or the same as an object. */
  pack: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
});
