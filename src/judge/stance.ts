import type { Feature } from './features.ts';

/** The learned part: one small weight per feature. Trained by `npm run train`; see rules/stance. */
export interface StanceModel {
  weights: Int8Array;
  /** What one unit of a weight is worth. */
  scale: number;
  bias: number;
}

/** The model as the pack carries it: weights as base64 of signed bytes. */
export interface PackedModel {
  scale: number;
  bias: number;
  weights: string;
}

export function openModel(packed: PackedModel): StanceModel {
  const bytes = atob(packed.weights);
  const weights = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) weights[at] = bytes.charCodeAt(at);
  return { weights, scale: packed.scale, bias: packed.bias };
}

export interface Stance {
  /** 0..1: how much the whole text reads like support for or opposition to a contestant. */
  probability: number;
  /** Features by what they added, most first. */
  reasons: { feature: Feature; share: number }[];
}

/** Reads the stance of a text from its features. Deterministic; linear in their number. */
export function readStance(model: StanceModel, features: Feature[]): Stance {
  const norm = features.length > 0 ? 1 / Math.sqrt(features.length) : 0;
  let sum = model.bias;
  const reasons: Stance['reasons'] = [];
  for (const feature of features) {
    const share = (model.weights[feature.bucket] as number) * model.scale * norm;
    sum += share;
    if (share > 0 && feature.to > feature.from) reasons.push({ feature, share });
  }
  reasons.sort((a, b) => b.share - a.share);
  return { probability: 1 / (1 + Math.exp(-sum)), reasons };
}
