import type { TextEvidence } from '../../../src/judge/evidence.ts';
import {
  NETWORK_SHARE,
  readStance,
  type Stance,
  type StanceModel,
} from '../../../src/judge/stance.ts';

/** What the stance model's answer is made of, in log-odds: the parts add up to the answer. */
export interface ModelParts {
  probability: number;
  /** What is taken for granted of any text. */
  bias: number;
  /** Words of the text by what they added, most first; what speaks against is negative, last. */
  words: { text: string; share: number }[];
  /** Length, punctuation, links and such. */
  style: number;
  network: number;
}

/** Takes an answer of the model apart by asking its parts alone. */
export function modelParts(model: StanceModel, evidence: TextEvidence): ModelParts {
  const { reading, contestants } = evidence;
  const ask = (asked: StanceModel) => readStance(asked, reading, contestants);
  const { linear, network } = model;
  const mute = { ...network, output: new Float32Array(network.output.length), bias: 0 };
  const blank = { ...linear, weights: new Int8Array(linear.weights.length), bias: 0 };
  const against = { ...linear, weights: linear.weights.map((weight) => -Math.max(weight, -127)) };
  const whole = ask(model);
  const words = wordShares(evidence, whole, ask({ ...model, linear: against }));
  const linearPart = logOdds(ask({ ...model, network: mute }).probability);
  const bias = (1 - NETWORK_SHARE) * linear.bias;
  return {
    probability: whole.probability,
    bias,
    words,
    style: linearPart - bias - words.reduce((sum, { share }) => sum + share, 0),
    network: logOdds(ask({ ...model, linear: blank }).probability),
  };
}

/** Shares by the words they stand on: several features may say the same words. */
function wordShares({ reading }: TextEvidence, whole: Stance, opposed: Stance) {
  const shares = new Map<string, { start: number; share: number }>();
  const add = ({ reasons }: Stance, sign: 1 | -1) => {
    for (const { feature, share } of reasons) {
      const start = reading.tokens[feature.from]?.start ?? 0;
      const end = reading.tokens[feature.to - 1]?.end ?? 0;
      const text = reading.text.slice(start, end);
      const before = shares.get(text)?.share ?? 0;
      shares.set(text, { start, share: before + sign * (1 - NETWORK_SHARE) * share });
    }
  };
  add(whole, 1);
  add(opposed, -1);
  return [...shares]
    .map(([text, { start, share }]) => ({ text, start, share }))
    .sort((a, b) => b.share - a.share || a.start - b.start)
    .map(({ text, share }) => ({ text, share }));
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
