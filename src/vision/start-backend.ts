import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, ready, setBackend } from '@tensorflow/tfjs-core';

/**
 * Starts the part of TensorFlow.js that calculates.
 *
 * @param folder where `tfjs-backend-wasm-simd.wasm` lies: a path or address that ends with a slash
 */
export async function startBackend(folder: string): Promise<void> {
  // Pages of an extension have SharedArrayBuffer; the threads that it allows need scripts from blobs,
  // which the rules of our pages (CSP) refuse.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(folder);
  if (!(await setBackend('wasm'))) throw new Error('WebAssembly with SIMD is not available');
  await ready();
}
