import { bytesOfBase64 } from '../lexicon/base64.ts';
import type { Match, Reading } from '../lexicon/match.ts';
import type { PackModel } from '../lexicon/pack-types.ts';
import { type Feature, featuresOf } from './features.ts';
import { runNetwork, type StanceNetwork } from './network.ts';
import { pool } from './pooling.ts';
import { symbolsOf } from './symbols.ts';
import { openVectors, type WordVectors } from './word-vectors.ts';

/** One small weight per hashed feature. */
export interface LinearModel {
  weights: Int8Array;
  /** What one unit of a weight is worth. */
  scale: number;
  bias: number;
}

/** The learned part: a linear model over words and evidence, and a network over word vectors. */
export interface StanceModel {
  linear: LinearModel;
  vectors: WordVectors;
  network: StanceNetwork;
}

/** How much the network counts beside the linear model; chosen on held-out rows. */
export const NETWORK_SHARE = 0.5;

/** @param packed null before the first training: then every text reads as taking no side. */
export function openModel(packed: PackModel | null): StanceModel | null {
  if (!packed) return null;
  const { linear, vectors, network } = packed;
  return {
    linear: { ...linear, weights: new Int8Array(bytesOfBase64(linear.weights).buffer) },
    vectors: openVectors({
      known: new Uint32Array(bytesOfBase64(vectors.known).buffer),
      codes: bytesOfBase64(vectors.codes),
      pieces: new Int8Array(bytesOfBase64(vectors.pieces).buffer),
      scale: vectors.scale,
      rarity: bytesOfBase64(vectors.rarity),
    }),
    network: {
      hidden: new Int8Array(bytesOfBase64(network.hidden).buffer),
      hiddenScale: network.hiddenScale,
      hiddenBias: Float32Array.from(network.hiddenBias),
      output: Float32Array.from(network.output),
      bias: network.bias,
    },
  };
}

export interface Stance {
  /** 0..1: how much the whole text reads like support for or opposition to a contestant. */
  probability: number;
  /** Features of the linear part by what they added, most first. */
  reasons: { feature: Feature; share: number }[];
}

/** Reads the stance of a text. Deterministic; linear in its length. */
export function readStance(
  model: StanceModel | null,
  reading: Reading,
  contestants: ReadonlySet<Match>,
): Stance {
  if (!model) return { probability: 0, reasons: [] };
  const symbols = symbolsOf(reading, contestants);
  const { logit, reasons } = runLinear(model.linear, featuresOf(reading, contestants, symbols));
  const wide = runNetwork(model.network, pool(model.vectors, symbols));
  const sum = (1 - NETWORK_SHARE) * logit + NETWORK_SHARE * wide;
  return { probability: 1 / (1 + Math.exp(-sum)), reasons };
}

function runLinear({ weights, scale, bias }: LinearModel, features: Feature[]) {
  const norm = features.length > 0 ? 1 / Math.sqrt(features.length) : 0;
  let logit = bias;
  const reasons: Stance['reasons'] = [];
  for (const feature of features) {
    const share = (weights[feature.bucket] as number) * scale * norm;
    logit += share;
    if (share > 0 && feature.to > feature.from) reasons.push({ feature, share });
  }
  reasons.sort((a, b) => b.share - a.share);
  return { logit, reasons };
}
