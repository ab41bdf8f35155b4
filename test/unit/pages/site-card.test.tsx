// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import type { PageHealth } from '../../../src/messages/protocol.ts';
import { SettingsProvider } from '../../../src/pages/frame/settings-context.ts';
import { SitesProvider } from '../../../src/pages/frame/sites-context.ts';
import { SiteCard } from '../../../src/pages/popup/site-card.tsx';
import { defaultSettings, type Settings } from '../../../src/settings/schema.ts';

const now = () => new Date('2026-11-25T03:00:00Z');
const sites = [{ id: 'x' as const, name: 'X', hosts: ['https://x.com/*'] }];
let last: Settings;
const reload = vi.fn();
const request = vi.fn();
vi.mock('wxt/browser', () => ({
  browser: { permissions: { request: (asked: object) => request(asked) } },
}));

interface Shown {
  page: PageHealth | null;
  initial: Settings;
  offered?: string | null;
}

function Popup({ page, initial, offered = null }: Shown) {
  const [settings, setSettings] = useState(initial);
  last = settings;
  const change = (mutate: (draft: Settings) => void) => {
    const draft = structuredClone(settings);
    mutate(draft);
    setSettings(draft);
  };
  return (
    <SettingsProvider value={{ settings, change, saved: false }}>
      <SitesProvider value={sites}>
        <SiteCard
          tab={{ page, offered, reload, layout: async () => 'x x.com/home\ndiv role=main' }}
          now={now}
        />
      </SitesProvider>
    </SettingsProvider>
  );
}

const show = (health: PageHealth['health'] | null, initial = defaultSettings()) =>
  render(<Popup page={health && { platform: 'x', host: 'x.com', health }} initial={initial} />);
const state = () => screen.getAllByRole('status')[0]?.querySelector('b')?.textContent;

afterEach(cleanup);

it.each([
  ['aktif', 'Aktif'],
  ['tidak-dikenali', 'Tata letak tidak dikenali'],
  ['tidak-ada-yang-dijaga', 'Tidak ada yang dijaga di sini'],
  [null, 'Tidak ada penjagaan di tab ini'],
] as const)('says of a tab that reports %s: %s', (health, text) => {
  show(health);
  expect(state()).toBe(text);
});

it('pauses this host for one hour and wakes it again', () => {
  show('aktif');
  fireEvent.click(screen.getByText('Jeda 1 jam'));
  expect(last.pausedUntil).toEqual({ 'x.com': '2026-11-25T04:00:00.000Z' });
  expect(state()).toBe('Dijeda');
  fireEvent.click(screen.getByText('Aktifkan lagi'));
  expect(last.pausedUntil).toEqual({});
  expect(state()).toBe('Aktif');
});

it('takes a pause that is over for none, whatever the tab still says', () => {
  show('jeda', { ...defaultSettings(), pausedUntil: { 'x.com': '2026-11-25T02:59:59.000Z' } });
  expect(state()).toBe('Aktif');
});

it('turns the guard off for the site, where nothing is left to pause', () => {
  show('aktif');
  fireEvent.click(screen.getByRole('switch', { name: 'Jaga di X' }));
  expect(last.platforms.x.on).toBe(false);
  expect(state()).toBe('Dimatikan untuk situs ini');
  expect(screen.queryByText('Jeda 1 jam')).toBeNull();
});

it.each([true, false])('offers to guard a Mastodon server; agreed: %s', async (agreed) => {
  request.mockResolvedValueOnce(agreed);
  render(<Popup page={null} initial={defaultSettings()} offered="mstdn.id" />);
  fireEvent.click(screen.getByText('Jaga di mstdn.id'));
  await vi.waitFor(() => expect(request).toHaveBeenCalledWith({ origins: ['https://mstdn.id/*'] }));
  await Promise.resolve();
  expect(reload).toHaveBeenCalledTimes(agreed ? 1 : 0);
  reload.mockClear();
});

it('shows and copies how an unknown page is built', async () => {
  const writeText = vi.fn(async () => {});
  Object.assign(navigator, { clipboard: { writeText } });
  show('tidak-dikenali');
  fireEvent.click(screen.getByText('Salin laporan tata letak'));
  const shown = await screen.findByLabelText<HTMLTextAreaElement>('Laporan tata letak');
  expect(shown.value).toBe('x x.com/home\ndiv role=main');
  expect(writeText).toHaveBeenCalledWith(shown.value);
});

it('offers no report of a page that is known', () => {
  show('aktif');
  expect(screen.queryByText('Salin laporan tata letak')).toBeNull();
});
