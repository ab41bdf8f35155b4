// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REVIEW_LOCK } from '../../../../src/ledger/review-lock.ts';
import { theLedger } from '../../../../src/ledger/the-ledger.ts';
import { pack } from '../../../../src/lexicon/pack.ts';
import { SettingsProvider } from '../../../../src/pages/frame/settings-context.ts';
import { SitesProvider } from '../../../../src/pages/frame/sites-context.ts';
import { ImportSection } from '../../../../src/pages/review/import/import-section.tsx';
import type { FromWorker, ToWorker } from '../../../../src/review/worker-protocol.ts';
import { defaultSettings } from '../../../../src/settings/schema.ts';
import { idOf, importRow, pastRow } from '../../ledger/rows.ts';

// There is no lock here, and no storage to look for one.
vi.mock('../../../../src/lock/follow-lock.ts', () => ({ followLock: () => {} }));

/** The worker of the page under test: what it was asked, and what it is to tell. */
class FakeWorker {
  static last: FakeWorker;
  asked: ToWorker[] = [];
  isTerminated = false;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly address: string;
  constructor(address: string) {
    this.address = address;
    FakeWorker.last = this;
  }
  postMessage(message: ToWorker) {
    this.asked.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
  tell(data: FromWorker) {
    this.onmessage?.({ data } as MessageEvent<FromWorker>);
  }
}
vi.stubGlobal('Worker', FakeWorker);

const elsewhere = { held: [] as { name: string }[] };
Object.assign(navigator, {
  locks: {
    query: async () => elsewhere,
    // The review of another tab never ends; everything else has its turn.
    request: (name: string, run: () => unknown) =>
      name === REVIEW_LOCK ? new Promise(() => {}) : Promise.resolve(run()),
  },
});

const ledger = theLedger();
const sites = [
  { id: 'x' as const, name: 'X', hosts: [] },
  { id: 'whatsapp' as const, name: 'WhatsApp', hosts: [] },
];

const onBeat = vi.fn();

function show() {
  render(
    <SettingsProvider value={{ settings: defaultSettings(), change: () => {}, saved: false }}>
      <SitesProvider value={sites}>
        <ImportSection onBeat={onBeat} />
      </SitesProvider>
    </SettingsProvider>,
  );
}

function choose(...names: string[]) {
  const input = document.querySelector('input[name=files]') as HTMLInputElement;
  const files = names.map((name) => new File(['x'], name));
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

const worker = () => FakeWorker.last;
const heading = (name: RegExp | string) => screen.findByRole('heading', { name });
const step = (change: Parameters<typeof importRow>[0] = {}) =>
  worker().tell({ type: 'import', row: importRow({ state: 'running', ...change }) });

beforeEach(async () => {
  await Promise.all([ledger.imports.clear(), ledger.activities.clear(), ledger.warnings.clear()]);
  elsewhere.held = [];
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(cleanup);

describe('an import', () => {
  it('is shown step by step, paused, continued and ended', async () => {
    show();
    choose('ekspor.zip');
    await heading('Membaca ekspor.zip');
    expect(worker().address).toBe('/review-worker.js');
    expect(worker().asked[0]).toMatchObject({
      type: 'import',
      me: null,
      files: [{ path: 'ekspor.zip' }],
    });
    expect(screen.getByText('Membuka berkas…')).toBeTruthy();
    expect(screen.queryByText('Pilih berkas…')).toBeNull();
    worker().tell({
      type: 'reading',
      progress: { activities: 0, entry: 'tweets.js', bytesRead: 0, bytesInAll: 200 },
    });
    step({ activities: 1500, byLevel: { bahaya: 2, aman: 1498 }, bytesRead: 100, bytesInAll: 200 });
    await screen.findByText('1.500 kegiatan dibaca');
    expect(screen.getByText('Bahaya: 2')).toBeTruthy();
    expect(screen.getByText('Berkas: tweets.js')).toBeTruthy();
    expect(screen.getByText('Sisa waktu: dihitung…')).toBeTruthy();
    expect(screen.getByText('50 persen selesai.')).toBeTruthy();
    const { value, max } = screen.getByRole<HTMLProgressElement>('progressbar');
    expect([value, max]).toEqual([100, 200]);
    fireEvent.click(screen.getByText('Jeda'));
    await screen.findAllByText('Menjeda…');
    step({ state: 'paused', activities: 1500, bytesRead: 100, bytesInAll: 200 });
    fireEvent.click(await screen.findByText('Lanjutkan'));
    expect(worker().asked.slice(1)).toEqual([{ type: 'pause' }, { type: 'continue' }]);
    step({ state: 'done', activities: 3000, added: 2900, gone: 4, bytesRead: 200 });
    worker().tell({ type: 'ended' });
    await heading('Selesai: ekspor.zip');
    expect(screen.getByText('3.000 kegiatan dibaca, 2.900 di antaranya baru.')).toBeTruthy();
    expect(screen.getByText(/^4 kegiatan dari ekspor sebelumnya/)).toBeTruthy();
    expect(worker().isTerminated).toBe(true);
    expect(screen.getByText('Pilih berkas…')).toBeTruthy();
  });

  it('asks before the page is left, only while it runs', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    show();
    expect(asks()).toBe(false);
    choose('ekspor.zip');
    await vi.waitFor(() => expect(asks()).toBe(true));
    fireEvent.click(screen.getByText('Jeda'));
    await vi.waitFor(() => expect(asks()).toBe(false));
    fireEvent.click(screen.getByText('Lanjutkan'));
    await vi.waitFor(() => expect(asks()).toBe(true));
    worker().tell({ type: 'failed', failure: { code: 'busy' } });
    await screen.findByRole('alert');
    await vi.waitFor(() => expect(asks()).toBe(false));
  });

  it('has the rest of the page look only now and then while it is at work', async () => {
    show();
    await vi.waitFor(() => expect(onBeat).toHaveBeenLastCalledWith(null));
    choose('ekspor.zip');
    await vi.waitFor(() => expect(onBeat).toHaveBeenLastCalledWith(expect.any(Number)));
    const [beat] = onBeat.mock.lastCall ?? [];
    step({ activities: 500 });
    await screen.findByText('500 kegiatan dibaca');
    expect(onBeat).toHaveBeenLastCalledWith(beat);
    fireEvent.click(screen.getByText('Jeda'));
    await vi.waitFor(() => expect(onBeat).toHaveBeenLastCalledWith(null));
  });

  it('is cancelled, and keeps what it read', async () => {
    show();
    choose('ekspor.zip');
    fireEvent.click(await screen.findByText('Batalkan'));
    await screen.findByText('Membatalkan…');
    expect(worker().asked.at(-1)).toEqual({ type: 'cancel' });
    step({ state: 'cancelled', activities: 500 });
    worker().tell({ type: 'ended' });
    await heading('Dibatalkan: ekspor.zip');
    expect(screen.getByText('Yang sudah dibaca tetap tersimpan.')).toBeTruthy();
  });

  it('that goes on says what it passes over', async () => {
    show();
    choose('ekspor.zip');
    step({ activities: 3000, bytesRead: 150, bytesInAll: 200 });
    worker().tell({
      type: 'reading',
      progress: { activities: 500, entry: 'tweets.js', bytesRead: 20, bytesInAll: 200 },
    });
    await screen.findByText('Melewati yang sudah dibaca…');
    expect(screen.getByText('3.000 kegiatan dibaca')).toBeTruthy();
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(150);
  });

  it('that could not start says so', async () => {
    show();
    choose('ekspor.zip');
    worker().onerror?.();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading').textContent).toBe('Berhenti di ekspor.zip');
    fireEvent.click(within(alert).getByText('Tutup'));
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('of nothing is told as empty, without a worker', async () => {
    show();
    const before = FakeWorker.last;
    choose();
    expect((await screen.findByRole('alert')).textContent).toMatch(/Kosong/);
    expect(FakeWorker.last).toBe(before);
  });

  it('names the files that could not be read', async () => {
    show();
    choose('ekspor.zip');
    step({
      state: 'done',
      problems: [
        { entry: 'a/posts_1.json', code: 'cut' },
        { entry: 'b.json', code: 'dari-masa-depan' },
      ],
    });
    worker().tell({ type: 'ended' });
    await heading('Selesai: ekspor.zip');
    expect(screen.getByText('2 berkas tidak terbaca seluruhnya')).toBeTruthy();
    expect(screen.getByText('a/posts_1.json:').parentElement?.textContent).toMatch(
      /berakhir di tengah/,
    );
    expect(screen.getByText('b.json:').parentElement?.textContent).toMatch(/dari-masa-depan/);
  });
});

describe('a chat that does not say whose it is', () => {
  const asked = (names: string[]) => {
    show();
    choose('chat.txt');
    step({
      state: 'done',
      name: 'chat.txt',
      problems: [{ entry: 'chat.txt', code: 'whose', detail: names.join('\n') }],
    });
    worker().tell({ type: 'ended' });
  };

  it('asks, and goes on with the same files and the name', async () => {
    asked(['Budi, S.Pd.', 'Siti']);
    fireEvent.click(await screen.findByRole('radio', { name: 'Budi, S.Pd.' }));
    const before = worker();
    fireEvent.click(screen.getByText('Baca pesan saya'));
    await heading('Membaca chat.txt');
    expect(worker()).not.toBe(before);
    expect(worker().asked).toMatchObject([
      { type: 'import', me: 'Budi, S.Pd.', files: [{ path: 'chat.txt' }] },
    ]);
  });

  it('does not go on without a name', async () => {
    asked(['Budi', 'Siti']);
    const before = worker();
    fireEvent.submit(
      (await screen.findByRole('radio', { name: 'Siti' })).closest('form') as Element,
    );
    expect(worker()).toBe(before);
  });

  it('takes another name where a group holds more than are listed', async () => {
    asked(Array.from({ length: 30 }, (_, at) => `Nama ${at}`));
    fireEvent.click(await screen.findByRole('radio', { name: 'Nama lain' }));
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: ' Agus ' } });
    fireEvent.click(screen.getByText('Baca pesan saya'));
    await heading('Membaca chat.txt');
    expect(worker().asked).toMatchObject([{ type: 'import', me: 'Agus' }]);
  });

  it('can be left unanswered', async () => {
    asked(['Budi', 'Siti']);
    fireEvent.click(await screen.findByText('Lewati'));
    await heading('Selesai: chat.txt');
    expect(screen.getByText(/tidak menyebut nama Anda yang mana/)).toBeTruthy();
  });

  it('is not asked about again when the name is not in it', async () => {
    show();
    choose('chat.txt');
    const problems = [{ entry: 'chat.txt', code: 'whose', detail: 'Budi' }];
    step({ state: 'done', name: 'chat.txt', me: 'Agus', problems });
    worker().tell({ type: 'ended' });
    await heading('Selesai: chat.txt');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('past imports', () => {
  it('are listed, the newest first, with what they came to', async () => {
    await ledger.imports.bulkAdd([
      importRow({ name: 'lama.zip' }),
      importRow({
        id: idOf(2),
        name: 'baru.zip',
        startedAt: '2026-11-26T08:00:00.000Z',
        state: 'cancelled',
        gone: 3,
      }),
    ]);
    show();
    await screen.findByText('Ekspor yang sudah dibaca (2)');
    expect(screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual([
      'baru.zip',
      'lama.zip',
    ]);
    const [newest] = screen.getAllByRole('listitem').filter((one) => one.querySelector('h4'));
    expect(newest?.textContent).toMatch(/Dibatalkan.*X · @budi: 10 kegiatan.*3 kegiatan dari/s);
  });

  it('that are unfinished ask for the same files; in another tab they are left alone', async () => {
    await ledger.imports.add(importRow({ state: 'paused', activities: 3500 }));
    show();
    await heading('Belum selesai');
    expect(screen.getByText(/^Pilih berkas atau folder yang sama/)).toBeTruthy();
    expect(screen.getByText(/^3.500 kegiatan dibaca/)).toBeTruthy();
    cleanup();
    elsewhere.held = [{ name: 'jaga-netral-review' }];
    show();
    await screen.findByText('Sedang dibaca di tab lain');
    expect(screen.queryByText(/^Pilih berkas atau folder yang sama/)).toBeNull();
    expect(screen.queryByLabelText('Hapus: ekspor.zip')).toBeNull();
  });

  it('are deleted with what they told, after a question', async () => {
    await ledger.imports.add(importRow());
    await ledger.activities.bulkAdd([
      pastRow(1, { packVersion: pack.version }),
      pastRow(2, { packVersion: pack.version, lastImport: idOf(9) }),
    ]);
    show();
    fireEvent.click(await screen.findByLabelText('Hapus: ekspor.zip'));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByText('Batal'));
    expect(await ledger.imports.count()).toBe(1);
    fireEvent.click(screen.getByLabelText('Hapus: ekspor.zip'));
    fireEvent.click(within(await screen.findByRole('dialog')).getByText('Hapus'));
    await vi.waitFor(() => expect(screen.queryByText('ekspor.zip')).toBeNull());
    expect((await ledger.activities.toArray()).map(({ id }) => id)).toEqual(['x:@budi:2']);
  });

  it('that cannot be read say why', async () => {
    const orderBy = ledger.imports.orderBy.bind(ledger.imports);
    ledger.imports.orderBy = () => {
      throw Object.assign(new Error('x'), { name: 'InvalidStateError' });
    };
    show();
    expect((await screen.findByRole('alert')).textContent).toMatch(/tidak mengizinkan penyimpanan/);
    ledger.imports.orderBy = orderBy;
  });
});

describe('judging again', () => {
  it('is offered after an update of the rules, and says what has changed', async () => {
    await ledger.activities.add(pastRow(1));
    show();
    fireEvent.click(await screen.findByText('Nilai ulang dengan aturan terbaru'));
    await heading('Menilai ulang dengan aturan terbaru');
    expect(worker().asked).toMatchObject([
      { type: 'rejudge', settings: { sensitivity: 'seimbang' } },
    ]);
    worker().tell({ type: 'rejudge', progress: { done: 200, inAll: 1000, changed: 2 } });
    await screen.findByText('200 dari 1.000 dinilai, 2 berubah');
    await ledger.activities.update('x:@budi:1', { packVersion: pack.version });
    worker().tell({ type: 'rejudge', progress: { done: 1000, inAll: 1000, changed: 7 } });
    worker().tell({ type: 'ended' });
    await heading('Penilaian ulang selesai');
    expect(screen.getByText(/^7 berubah tingkatnya/)).toBeTruthy();
    expect(screen.getByText('Lihat yang berubah').getAttribute('href')).toBe('#berubah');
    expect(screen.queryByText('Nilai ulang dengan aturan terbaru')).toBeNull();
  });

  it('is not offered while everything was judged by these rules', async () => {
    await ledger.imports.add(importRow());
    await ledger.activities.add(pastRow(1, { packVersion: pack.version }));
    show();
    await screen.findByText('Ekspor yang sudah dibaca (1)');
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByText('Nilai ulang dengan aturan terbaru')).toBeNull();
  });
});
