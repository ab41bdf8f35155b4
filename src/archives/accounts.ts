import type { Account, ArchiveParser, ArchivePart } from './types.ts';

/** The parts of one account's export on one platform. */
export interface AccountExport {
  parser: ArchiveParser;
  account: Account | null;
  parts: ArchivePart[];
}

/** An account, and the file that told of it. */
export interface ToldAccount {
  account: Account;
  path: string;
}

interface Known {
  account: Account;
  /** Folder under which everything is this account's. */
  root: string;
  depth: number;
}

/** The accounts that the parts of a platform tell of. */
export async function accountsIn(
  parser: ArchiveParser,
  parts: readonly ArchivePart[],
): Promise<ToldAccount[]> {
  const told: ToldAccount[] = [];
  for (const part of parts) {
    const account = await parser.identify?.(part).catch(() => null);
    if (account) told.push({ account, path: part.entry.path });
  }
  return told;
}

/**
 * Puts the parts of one platform with the account they belong to. One account owns everything (an
 * export may come in several ZIPs of which one says whose it is); of two, each owns what lies below
 * the folder that they do not share.
 */
export function groupByAccount(
  parser: ArchiveParser,
  parts: readonly ArchivePart[],
  told: readonly ToldAccount[],
): AccountExport[] {
  const ids = new Set(told.map(({ account }) => account.id));
  if (ids.size <= 1) return [{ parser, account: told[0]?.account ?? null, parts: [...parts] }];
  const known = told.map(({ account, path }): Known => {
    const others = told.filter((one) => one.account.id !== account.id);
    const root = ownRoot(
      path,
      others.map((one) => one.path),
    );
    return { account, root, depth: path.split('/').length };
  });
  const groups = new Map<string, AccountExport>();
  for (const part of parts) {
    const { account } = ownerOf(part.entry.path, known);
    const group = groups.get(account.id) ?? { parser, account, parts: [] };
    group.parts.push(part);
    groups.set(account.id, group);
  }
  return [...groups.values()];
}

/** The shortest folder of a path in which none of the other paths lies; the file itself at worst. */
function ownRoot(path: string, others: readonly string[]): string {
  const folders = path.split('/');
  for (let count = 1; count < folders.length; count++) {
    const folder = `${folders.slice(0, count).join('/')}/`;
    if (!others.some((other) => other.startsWith(folder))) return folder;
  }
  return path;
}

function ownerOf(path: string, known: readonly Known[]): Known {
  const below = known.filter(({ root }) => path.startsWith(root));
  const deepest = below.sort((a, b) => b.root.length - a.root.length)[0];
  // Outside of all: the export without a wrapper folder.
  return deepest ?? ([...known].sort((a, b) => a.depth - b.depth)[0] as Known);
}
