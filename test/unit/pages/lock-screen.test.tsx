// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LockError } from '../../../src/lock/errors.ts';
import { LockScreen } from '../../../src/pages/lock/lock-screen.tsx';
import { faultOf, TurnOnForm } from '../../../src/pages/lock/turn-on-form.tsx';

const service = vi.hoisted(() => ({ unlock: vi.fn(), turnOn: vi.fn() }));
vi.mock('../../../src/lock/lock-service.ts', () => ({ lockService: () => service }));

beforeEach(() => vi.resetAllMocks());
afterEach(cleanup);

const fill = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

it('says that a passphrase is wrong, and tries one at a time', async () => {
  let answer: (error: Error) => void = () => {};
  service.unlock.mockImplementation(
    () =>
      new Promise((_, fail) => {
        answer = fail;
      }),
  );
  render(<LockScreen />);
  fill(/Kata sandi/, 'salah');
  const button = screen.getByRole('button', { name: 'Buka' });
  fireEvent.click(button);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Sebentar…'));
  fireEvent.click(button);
  answer(new LockError('wrong-passphrase'));
  expect((await screen.findByRole('alert')).textContent).toContain('tidak cocok');
  expect(service.unlock).toHaveBeenCalledTimes(1);
});

it('a failure of another kind is said too, and leaves what was typed', async () => {
  service.unlock.mockRejectedValue(new Error('rahasia'));
  render(<LockScreen />);
  fill(/Kata sandi/, 'benar');
  fireEvent.click(screen.getByRole('button', { name: 'Buka' }));
  expect((await screen.findByRole('alert')).textContent).not.toContain('rahasia');
  expect(screen.getByLabelText<HTMLInputElement>(/Kata sandi/).value).toBe('benar');
});

it('sets no lock without consent', async () => {
  render(<TurnOnForm />);
  fill(/^Kata sandi baru$/, 'kata sandi panjang');
  fill(/sekali lagi/, 'kata sandi panjang');
  const submit = screen.getByRole('button', { name: 'Pasang kunci' });
  fireEvent.click(submit);
  expect((await screen.findByRole('alert')).textContent).toContain('Centang dahulu');
  expect(service.turnOn).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(submit);
  await waitFor(() => expect(service.turnOn).toHaveBeenCalledWith('kata sandi panjang'));
});

it.each([
  ['123456789', '123456789', 'short'],
  ['1234567890', '1234567891', 'differs'],
  ['1234567890', '1234567890', null],
  // Ten letters, also where each takes two units.
  ['𝗮'.repeat(9), '𝗮'.repeat(9), 'short'],
] as const)('%s and %s: %s', (first, again, fault) => {
  expect(faultOf({ first, again })).toBe(fault);
});
