import type { Activity, Allowance, Finding } from './types.ts';

/** Whether the user has said "Bukan masalah" to this very text or this account. */
export function isAllowed(activity: Activity, allow: readonly Allowance[]): boolean {
  return allow.some((one) => {
    if (one.scope === 'text')
      return sameText(one.text, activity.text || activity.target?.text || '');
    if (one.scope === 'account') {
      return one.platform === activity.platform && sameHandle(one.handle, activity.target?.handle);
    }
    return false;
  });
}

/** Drops the findings of rules that the user has switched off. */
export function withoutAllowedRules(findings: Finding[], allow: readonly Allowance[]): Finding[] {
  const rules = new Set(allow.flatMap((one) => (one.scope === 'rule' ? [one.rule] : [])));
  return findings.filter((finding) => !rules.has(finding.rule));
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return plain(a) !== '' && plain(a) === plain(b);
}

function sameHandle(a: string, b: string | undefined): boolean {
  const plain = (handle: string) => handle.replace(/^@/, '').toLowerCase();
  return b !== undefined && plain(a) === plain(b);
}
