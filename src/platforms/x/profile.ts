import { allOf, climbTo, firstOf } from '../shared/query.ts';
import { textOfEditors } from '../shared/read-text.ts';
import type { Composer } from '../types.ts';
import * as selectors from './selectors.ts';

/** Name, words and place of the own profile, from one of its fields or its "Simpan". */
export function readProfile(from: Element): Composer | null {
  const form = climbTo(from, (at) => firstOf(at, selectors.profileSave) !== null && hasFields(at));
  if (!form) return null;
  const editors = allOf(form, selectors.profileField);
  return { kind: 'profile', editors, text: textOfEditors(editors) };
}

const hasFields = (at: Element) => firstOf(at, selectors.profileField) !== null;
