import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { Vault } from '../lock/vault.ts';
import { openRow, SEALED_TABLES, sealRow } from './sealed-rows.ts';

/** Seals what is written and opens what is read, whichever way, below every query of ours. */
export function sealMiddleware(vault: Vault): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'seal',
    create: (core) => ({
      table: (name) =>
        SEALED_TABLES.includes(name) ? sealedTable(core.table(name), vault) : core.table(name),
    }),
  };
}

function sealedTable(down: DBCoreTable, vault: Vault): DBCoreTable {
  const { name } = down;
  const opened = (row: unknown) =>
    row && typeof row === 'object' ? openRow(name, row as never, vault.state) : row;
  return {
    ...down,
    mutate: (request) => {
      if (request.type !== 'add' && request.type !== 'put') return down.mutate(request);
      const values = request.values.map((row) => sealRow(name, row, vault.state));
      return down.mutate({ ...request, values });
    },
    // `then`, not `await`: a native promise would leave Dexie's transaction.
    get: (request) => down.get(request).then(opened),
    getMany: (request) => down.getMany(request).then((rows) => rows.map(opened)),
    query: (request) =>
      down
        .query(request)
        .then((response) =>
          request.values ? { ...response, result: response.result.map(opened) } : response,
        ),
    openCursor: (request) =>
      down
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? openedCursor(cursor, opened) : cursor)),
  };
}

/** Each value is asked for several times, and opened once. */
function openedCursor(cursor: DBCoreCursor, opened: (row: unknown) => unknown): DBCoreCursor {
  let last: { raw: unknown; row: unknown } | null = null;
  const get = () => {
    const raw = cursor.value;
    if (last?.raw !== raw) last = { raw, row: opened(raw) };
    return last?.row;
  };
  // The browser's own getters answer to the browser's own cursor alone.
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get },
  });
}
