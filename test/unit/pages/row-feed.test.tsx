// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { RowFeed } from '../../../src/pages/frame/row-feed.tsx';

vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
afterEach(cleanup);

test('a feed says that its rows are still to come, until they are there', async () => {
  let give: (rows: string[]) => void = () => {};
  const rows = new Promise<string[]>((done) => {
    give = done;
  });
  const read = () => rows;
  const draw = (row: string) => <article key={row}>{row}</article>;
  render(<RowFeed label="Temuan" ids={['a', 'b']} read={read} draw={draw} />);
  const feed = screen.getByRole('feed');
  expect(feed.getAttribute('aria-busy')).toBe('true');
  expect(feed.querySelector('article')).toBeNull();
  give(['a', 'b']);
  await waitFor(() => expect(feed.querySelectorAll('article')).toHaveLength(2));
  expect(feed.getAttribute('aria-busy')).toBe('false');
});
