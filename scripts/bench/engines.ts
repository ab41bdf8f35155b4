import AhoCorasick from 'modern-ahocorasick';
import { shippedKnowledge } from '../../src/judge/knowledge.ts';
import { judgeText, readEvidence } from '../../src/judge/text-judgement.ts';
import { readText } from '../../src/lexicon/read-text.ts';
import type { Workload } from './workload.ts';

/** Something that goes through all posts; the number it gives keeps the work from being left out. */
export interface Engine {
  name: string;
  run(posts: readonly string[]): number;
}

/** The floor, a hand-made peer, and our own steps. */
export function makeEngines({ names }: Workload): { floor: Engine; peer: Engine; ours: Engine[] } {
  const knowledge = shippedKnowledge();
  const moment = {
    at: new Date('2024-01-15'),
    stage: 'campaign',
    sensitivity: 'seimbang',
  } as const;
  const automaton = new AhoCorasick(names);
  return {
    floor: {
      name: 'loop over charCodeAt',
      run: (posts) => {
        let sum = 0;
        for (const post of posts) {
          for (let at = 0; at < post.length; at++) sum += post.charCodeAt(at);
        }
        return sum;
      },
    },
    peer: {
      name: 'hand normaliser + modern-ahocorasick + one rule RegExp',
      run: (posts) => {
        let found = 0;
        for (const post of posts) {
          const text = normalise(post);
          found += automaton
            .search(text)
            .filter(({ start, end }) => isWord(text, start, end)).length;
          if (RULE.test(text)) found++;
        }
        return found;
      },
    },
    ours: [
      {
        name: 'fold, names, words and phrases with raw offsets',
        run: (posts) =>
          posts.reduce((sum, post) => sum + readText(knowledge.lexicon, post).matches.length, 0),
      },
      {
        name: 'whole judgement of a text',
        run: (posts) =>
          posts.reduce((sum, post) => {
            const { grounds } = judgeText(knowledge, readEvidence(knowledge, post), moment);
            return sum + grounds.length;
          }, 0),
      },
    ],
  };
}

const RULE =
  /\b(?:coblos|nyoblos|pilih|dukung|menangkan|lanjutkan)\b(?:\s+\S+){0,2}\s+(?:nomor|no)\s+\d/;

/** What such projects commonly write by hand: compatibility forms, small letters, repeats, digits. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(
      /(?<=\p{L})[013457](?=\p{L})/gu,
      (digit) => 'oieast'['013457'.indexOf(digit)] as string,
    );
}

function isWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[start - 1] ?? ' ') && !letter.test(text[end] ?? ' ');
}
