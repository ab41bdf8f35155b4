// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SitesProvider } from '../../../src/pages/frame/sites-context.ts';
import { useGrantedHosts } from '../../../src/pages/frame/use-granted-hosts.ts';
import { HostsForm } from '../../../src/pages/options/hosts-form.tsx';

const permissions = vi.hoisted(() => {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (one: () => void) => listeners.add(one),
    removeListener: (one: () => void) => listeners.delete(one),
  };
  const state = { origins: [] as string[], agrees: true };
  const told = (result: boolean) => {
    for (const one of listeners) one();
    return result;
  };
  return {
    state,
    getAll: async () => ({ origins: state.origins }),
    request: async ({ origins }: { origins: string[] }) => {
      if (state.agrees) state.origins = [...state.origins, ...origins];
      return told(state.agrees);
    },
    remove: async ({ origins }: { origins: string[] }) => {
      state.origins = state.origins.filter((one) => !origins.includes(one));
      return told(true);
    },
    onAdded: event,
    onRemoved: event,
  };
});
vi.mock('wxt/browser', () => ({ browser: { permissions } }));

const sites = [{ id: 'x' as const, name: 'X', hosts: ['https://x.com/*'] }];

const Form = () => <HostsForm granted={useGrantedHosts()} />;

async function add(typed: string) {
  render(
    <SitesProvider value={sites}>
      <Form />
    </SitesProvider>,
  );
  fireEvent.input(screen.getByRole('textbox'), { target: { value: typed } });
  fireEvent.click(screen.getByText('Jaga server ini'));
}

afterEach(() => {
  cleanup();
  permissions.state.origins = [];
  permissions.state.agrees = true;
});

it('lists a server that the user has let us into, and gives the permission back', async () => {
  await add('@budi@mstdn.id');
  fireEvent.click(await screen.findByRole('button', { name: 'Hapus mstdn.id' }));
  await screen.findByText('Belum ada server tambahan.');
  expect(permissions.state.origins).toEqual([]);
});

it.each([
  ['bukan host', true, /Bukan nama server/],
  ['x.com', true, /sudah dijaga/],
  ['mstdn.id', false, /Izin tidak diberikan/],
])('%s (agreed: %s) is refused with its reason', async (typed, agrees, reason) => {
  permissions.state.agrees = agrees;
  await add(typed);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(reason));
  expect(permissions.state.origins).toEqual([]);
});
