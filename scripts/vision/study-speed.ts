import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPyramid, type Pixels, type Pyramid, readRegion } from '../../src/vision/pixels.ts';
import { MODEL_FOLDER } from './models.ts';

type StudyHands = new (
  palms: unknown,
  landmarks: unknown,
) => { detect(picture: unknown, width: number, height: number, tiles: number): Promise<unknown> };

/**
 * Opens the study's prototype (`../shared/prototypes/vision`) to be timed beside ours. Node has no
 * canvas: a stand-in reads the picture as ours does, so that models and passes are what is compared.
 *
 * @returns null where the prototype is missing
 */
export async function openStudy(
  folder: string,
): Promise<((picture: Pixels) => Promise<void>) | null> {
  if (!existsSync(join(folder, 'hands.mjs'))) return null;
  const ours = import.meta.url;
  registerHooks({
    resolve: (name, context, next) =>
      next(name, name.startsWith('@tensorflow/') ? { ...context, parentURL: ours } : context),
  });
  Object.assign(globalThis, { OffscreenCanvas: CanvasStandIn });
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href);
  const { compile } = await load('tfjsrun.mjs');
  const { Hands } = (await load('hands.mjs')) as { Hands: StudyHands };
  const network = (name: string) => compile(new Uint8Array(readFileSync(join(MODEL_FOLDER, name))));
  const hands = new Hands(network('palms.tflite'), network('landmarks.tflite'));
  return async (picture) => {
    await hands.detect(buildPyramid(picture), picture.width, picture.height, 0);
  };
}

/** As much of a canvas as the prototype draws with: one square of a picture, upright or turned. */
class CanvasStandIn {
  readonly side: number;
  private scaled = 1;
  private turned = 0;
  private moved = { x: 0, y: 0 };
  private drawn: Float32Array;

  constructor(side: number) {
    this.side = side;
    this.drawn = new Float32Array(side * side * 3);
  }

  getContext() {
    return this;
  }

  setTransform() {
    this.scaled = 1;
    this.turned = 0;
  }

  fillRect() {}

  translate(x: number, y: number) {
    this.moved = { x: -x, y: -y };
  }

  scale(factor: number) {
    this.scaled = factor;
  }

  rotate(turn: number) {
    this.turned = -turn;
  }

  drawImage(picture: Pyramid, x: number, y: number, width: number, height: number) {
    const upright = this.scaled === 1 && this.turned === 0;
    const region = upright
      ? { x: x + width / 2, y: y + height / 2, size: Math.max(width, height), turn: 0 }
      : { ...this.moved, size: this.side / this.scaled, turn: this.turned };
    this.drawn = readRegion(picture, region, this.side);
  }

  getImageData() {
    const data = new Uint8ClampedArray(this.side * this.side * 4);
    for (let from = 0, to = 0; from < this.drawn.length; from += 3, to += 4) {
      data[to] = (this.drawn[from] as number) * 255;
      data[to + 1] = (this.drawn[from + 1] as number) * 255;
      data[to + 2] = (this.drawn[from + 2] as number) * 255;
    }
    return { data };
  }
}
