/** A WebDriver BiDi session; `send` gives the result of one command. */
export interface Bidi {
  send<T = unknown>(method: string, params: object): Promise<T>;
  close(): void;
}

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/**
 * Opens a session on a browser's BiDi address. Spoken directly, because the client libraries
 * hide closed shadow roots, write Enter as the one of the number pad and wait for loads that
 * Firefox never reports on extension pages.
 */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => fail(new Error(`no answer from ${address}`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(data);
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  socket.addEventListener('close', () => {
    for (const settle of waiting.values()) settle({ type: 'error', error: 'closed', message: '' });
  });

  const send = <T>(method: string, params: object) =>
    new Promise<T>((done, fail) => {
      const id = ++last;
      waiting.set(id, (answer) => {
        waiting.delete(id);
        if (answer.type === 'success') done(answer.result as T);
        else fail(new Error(`${method}: ${answer.error} ${answer.message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, close: () => socket.close() };
}
