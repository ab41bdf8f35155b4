import { csvRow, lines, plainDate, section } from '../pieces.ts';
import { type Act, type MadeFile, OWNER, type Section, type Shape } from '../types.ts';

const SITE = 'https://www.linkedin.com';

interface Dialect {
  /** Stands behind the names of the tables. */
  suffix: string;
  newline: string;
  /** Stands before the first column. */
  mark: string;
}

/** LinkedIn: the complete export, and that with member ids, a byte-order mark and CRLF. */
export const linkedin: readonly Shape[] = [
  shape('complete', { suffix: '', newline: '\n', mark: '' }),
  shape('suffixed', { suffix: '_17529409', newline: '\r\n', mark: '\ufeff' }),
];

function shape(name: string, dialect: Dialect): Shape {
  return { name, about: [profile(dialect)], sections: tables(dialect) };
}

function profile({ suffix, newline, mark }: Dialect): MadeFile {
  const [first, last] = OWNER.name.split(' ') as [string, string];
  const rows = ['First Name,Last Name,Maiden Name,Headline', csvRow([first, last, '', 'ASN'])];
  return { path: `Profile${suffix}.csv`, pieces: [mark, rows.join(newline), newline] };
}

function tables({ suffix, newline, mark }: Dialect): Section[] {
  const table = (name: string, kinds: Kinds, columns: string, row: (act: Act) => string) =>
    section(`${name}${suffix}.csv`, kinds, (acts) =>
      lines(acts, row, { head: mark + columns, newline }),
    );
  const notes = `Notes:${newline}"Some dates are when the act was recorded."${newline}${newline}`;
  return [
    table(
      'Shares',
      ['post', 'share'],
      'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility',
      (act) => {
        const shared = act.kind === 'share' ? `https://kabar.example/${act.serial}` : '';
        const cells = [plainDate(act), update(act, 'share'), wrapped(act.text), shared];
        return csvRow([...cells, '', 'MEMBER_NETWORK']);
      },
    ),
    table('Comments', ['comment'], 'Date,Link,Message', (act) => {
      // Quotes are escaped by a backslash there, not doubled.
      const message = `"${act.text.replaceAll('"', '\\"')}"`;
      return `${plainDate(act)},${update(act, 'ugcPost')},${message}`;
    }),
    table('Reactions', ['like'], 'Date,Type,Link', (act) =>
      csvRow([plainDate(act), act.serial % 2 === 0 ? 'LIKE' : 'PRAISE', update(act, 'activity')]),
    ),
    table('InstantReposts', ['share'], 'Date,Link', (act) =>
      csvRow([plainDate(act), update(act, 'share')]),
    ),
    table('Company Follows', ['follow'], 'Organization,Followed On', (act) =>
      csvRow([act.other.name, zoned(act)]),
    ),
    table('Member_Follows', ['follow'], `${notes}Date,Status,FullName`, (act) =>
      csvRow([zoned(act), 'Active', act.other.name]),
    ),
    table(
      'Connections',
      ['follow'],
      `${notes}First Name,Last Name,URL,Email Address,Company,Position,Connected On`,
      ({ at, other }) => {
        const [first = '', ...last] = other.name.split(' ');
        const [, day, month, year] = at.toUTCString().split(' ');
        const page = `${SITE}/in/${other.handle}`;
        return csvRow([first, last.join(' '), page, '', '', '', `${day} ${month} ${year}`]);
      },
    ),
  ];
}

type Kinds = Parameters<typeof section>[1];

function update({ serial }: Act, type: string): string {
  return `${SITE}/feed/update/urn%3Ali%3A${type}%3A${7_000_000_000_000 + serial}`;
}

/** Each line of a post of several has quotes of its own. */
function wrapped(text: string): string {
  return text.replaceAll('\n', '"\n"');
}

/** `Sat Sep 05 08:12:14 UTC 2026`. */
function zoned({ at }: Act): string {
  const [day, date, month, year, time] = at.toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${time} UTC ${year}`;
}
