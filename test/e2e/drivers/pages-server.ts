import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { platforms } from '../../../src/platforms/index.ts';
import { listen } from './listen.ts';

/** Host name → folder of its practice page: every guarded host has one, and some that nobody guards. */
export const sites: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    platforms.flatMap(({ id, hosts }) => hosts.map((host) => [new URL(host).hostname, id])),
  ),
  'forum.example': 'forum',
  'asing.example': 'forum',
  'sosial.example': 'mastodon',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

export interface PagesServer {
  port: number;
  /** Host and path of everything that was asked for so far, in that order. */
  asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the built practice pages over HTTPS on a free port of 127.0.0.1, chosen by the Host header.
 * Every path of a site gives its page (the pages route by themselves); `?csp=strict` adds the policy.
 * @param pages folder made by `buildPages`
 */
export async function servePages(pages: string, cache: string): Promise<PagesServer> {
  const asked: string[] = [];
  const server = createServer(await certificateIn(cache), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    asked.push(url.hostname + url.pathname);
    const site = sites[url.hostname];
    const asset = url.pathname.startsWith('/__latihan/')
      ? normalize(url.pathname.slice('/__latihan/'.length))
      : site && !extname(url.pathname) && join(site, 'index.html');
    const file = asset && !asset.startsWith('..') && join(pages, asset);
    if (!file || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-store');
    if (url.searchParams.get('csp') === 'strict') {
      response.setHeader('content-security-policy', strictPolicy);
    }
    response.end(readFileSync(file));
  });
  return {
    port: await listen(server),
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function certificateIn(cache: string): Promise<{ key: string; cert: string }> {
  const file = join(cache, 'certificate.json');
  const names = Object.keys(sites);
  const kept = existsSync(file) && JSON.parse(readFileSync(file, 'utf8'));
  if (kept && String(kept.names) === String(names)) return kept;
  const altNames = names.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'x.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 3650 * 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const pair = { names, key: made.private, cert: made.cert };
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(pair), { mode: 0o600 });
  return pair;
}
