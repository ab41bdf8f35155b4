/**
 * What Facebook's own sentence for an act says, in English and Indonesian. Other languages give no
 * owner, and the act is then judged without one. Sentences seen in samples of 2022–2026; the
 * Indonesian ones follow the site's own wording.
 */
const OWNER_PATTERNS: readonly RegExp[] = [
  /\b(?:commented on|replied to|liked|reacted to|likes|shared) (.+?)(?:'s|’s) (?:\w+ )?(?:post|photo|video|comment|reel|link|album|live video|status|story|note|event|activity|timeline)\b/i,
  /\b(?:mengomentari|membalas|menyukai|menanggapi|membagikan) (?:\w+ )?(?:kiriman|postingan|foto|video|komentar|reel|tautan|album|status|cerita|siaran langsung) (?!(?:ini|itu|Anda)\b)(.+?)\.?$/i,
];

const GROUP_PATTERNS: readonly RegExp[] = [
  /\b(?:became a member of|joined the group|joined|posted in|created the group) (.+?)\.?$/i,
  /\b(?:menjadi anggota|bergabung dengan(?: grup)?|bergabung ke(?: grup)?|memposting di|mengirim di|membuat grup) (.+?)\.?$/i,
];

/** Whose post or comment an act answers; empty when the sentence does not say. */
export function ownerIn(title: string): string {
  return firstMatch(title, OWNER_PATTERNS);
}

/** The group that a sentence is about; empty when it does not say. */
export function groupIn(title: string): string {
  return firstMatch(title, GROUP_PATTERNS);
}

export function isReply(title: string): boolean {
  return /\breplied to\b|\bmembalas\b/i.test(title);
}

export function isShare(title: string): boolean {
  return /\bshared (?:a|an|the|.+[’']s) |\bmembagikan\b/i.test(title);
}

function firstMatch(title: string, patterns: readonly RegExp[]): string {
  for (const pattern of patterns) {
    const name = pattern.exec(title)?.[1];
    if (name) return name.trim();
  }
  return '';
}
