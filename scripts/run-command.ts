import { spawn } from 'node:child_process';

export interface CommandResult {
  ok: boolean;
  seconds: number;
}

/** Runs a command in the project's root, its output passed through; never throws for a failing command. */
export async function runCommand(command: string, args: readonly string[]): Promise<CommandResult> {
  const start = Date.now();
  const child = spawn(command, args, {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const ok = await new Promise<boolean>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code === 0));
  });
  return { ok, seconds: (Date.now() - start) / 1000 };
}
