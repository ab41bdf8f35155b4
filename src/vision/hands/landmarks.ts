import { type Pyramid, type Region, readRegion } from '../pixels.ts';
import type { Network } from './network.ts';
import type { Palm } from './palms.ts';

export interface Point3 {
  x: number;
  y: number;
  z: number;
}

/** 21 points a hand, in MediaPipe's order: wrist, then four each of thumb, index, middle, ring, little finger. */
export interface Landmarks {
  /** How sure the model is that this is a hand, 0..1. */
  presence: number;
  hand: 'left' | 'right';
  /** In pixels of the picture. */
  points: Point3[];
  /** In metres around the hand's own middle, as if seen upright. */
  world: Point3[];
}

const SIDE = 224;
const POINTS = 21;

/** The square around the whole hand of a palm: larger, moved towards the fingers and turned upright. */
export function regionOfPalm(palm: Palm): Region {
  const height = palm.bottom - palm.top;
  const turn = Math.atan2(palm.middle.y - palm.wrist.y, palm.middle.x - palm.wrist.x) + Math.PI / 2;
  return {
    x: (palm.left + palm.right) / 2 + 0.5 * height * Math.sin(turn),
    y: (palm.top + palm.bottom) / 2 - 0.5 * height * Math.cos(turn),
    size: Math.max(palm.right - palm.left, height) * 2.6,
    turn,
  };
}

/** Reads the joints of the hand that fills a region. */
export function findLandmarks(network: Network, pyramid: Pyramid, region: Region): Landmarks {
  const outputs = network(readRegion(pyramid, region, SIDE));
  const [image, world] = outputs.filter(({ length }) => length === 3 * POINTS);
  const [presence, right] = outputs.filter(({ length }) => length === 1);
  const [cos, sin] = [Math.cos(region.turn), Math.sin(region.turn)];
  const scale = region.size / SIDE;
  return {
    presence: presence?.[0] as number,
    hand: (right?.[0] as number) > 0.5 ? 'right' : 'left',
    points: pointsOf(image as Float32Array).map(({ x, y, z }) => {
      const across = (x - SIDE / 2) * scale;
      const down = (y - SIDE / 2) * scale;
      return {
        x: region.x + across * cos - down * sin,
        y: region.y + across * sin + down * cos,
        z: z * scale,
      };
    }),
    world: pointsOf(world as Float32Array),
  };
}

function pointsOf(floats: Float32Array): Point3[] {
  return Array.from({ length: POINTS }, (_, index) => ({
    x: floats[3 * index] as number,
    y: floats[3 * index + 1] as number,
    z: floats[3 * index + 2] as number,
  }));
}
