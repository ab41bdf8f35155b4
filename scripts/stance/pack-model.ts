import type { StanceModel } from '../../src/judge/stance.ts';
import type { PackModel } from '../../src/lexicon/pack-types.ts';

/** The model as rules/stance/model.json holds it; `openModel` is its reverse. */
export function packModel({ linear, vectors, network }: StanceModel, trainedOn: string): PackModel {
  const { known, codes, pieces, scale, rarity } = vectors;
  return {
    trainedOn,
    linear: { ...linear, weights: base64(linear.weights) },
    vectors: {
      known: base64(known),
      codes: base64(codes),
      pieces: base64(pieces),
      scale,
      rarity: base64(rarity),
    },
    network: {
      hidden: base64(network.hidden),
      hiddenScale: network.hiddenScale,
      hiddenBias: [...network.hiddenBias],
      output: [...network.output],
      bias: network.bias,
    },
  };
}

function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}
