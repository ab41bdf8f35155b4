import { readWord } from '../text/scan-text.ts';
import { type TokenArrays, UNREAD } from '../text/token-arrays.ts';
import { ballotNumber, NO_NUMBER } from './ballot-number.ts';
import type { FormTrie } from './form-trie.ts';
import { type Lexicon, NUMBER_CLASS } from './lexicon.ts';
import type { MatchArrays } from './match-arrays.ts';

const SENTENCE = 2;
/** State and end of the longest form that `walk` found. */
let longestState = 0;
let longestEnd = 0;

/**
 * Finds names, words of classes and ballot numbers in the text that was scanned last. Of those that
 * begin at one token the longest count, and none that lies within one that began before (`Amin` in
 * `Ma'ruf Amin`). Linear in the tokens, since no form is longer than a few words.
 */
export function findNames(
  lexicon: Lexicon,
  text: string,
  tokens: TokenArrays,
  matches: MatchArrays,
): void {
  const { forms, classes } = lexicon;
  matches.count = 0;
  let reach = 0;
  for (let at = 0; at < tokens.candidateCount; at++) {
    const token = tokens.candidates[at] as number;
    const tag = tokens.candidateTags[at] as number;
    const number = ballotNumber(lexicon, text, tokens, token);
    const tagState = tag === 0 ? 0 : forms.start(tag);
    const tagEnd = tagState === 0 ? 0 : endOfHashtag(tokens, token);
    walk(lexicon, tokens, token);
    const state = longestState;
    const end = longestEnd;
    const to = Math.max(number === NO_NUMBER ? 0 : token + 1, tagEnd, end);
    if (to <= reach) continue;
    reach = to;
    if (number !== NO_NUMBER && to === token + 1) {
      matches.add(-1 - number, classes.numberOf(NUMBER_CLASS), token, to);
    }
    if (tagEnd === to) addOutputs(forms, tagState, token, to, matches);
    if (end === to) addOutputs(forms, state, token, to, matches);
  }
}

/** Follows the forms that begin at a token as far as they go, within its sentence. */
function walk({ forms, words }: Lexicon, tokens: TokenArrays, from: number): void {
  longestState = 0;
  longestEnd = 0;
  let state = forms.start(tokens.word[from] as number);
  for (let at = from + 1; state !== 0; at++) {
    if (forms.firstOutput[state] !== 0) {
      longestState = state;
      longestEnd = at;
    }
    if (forms.leadsOn[state] === 0 || at >= tokens.count) return;
    if (tokens.breakBefore(at) === SENTENCE) return;
    let word = tokens.word[at] as number;
    if (word === UNREAD) word = readWord(at, words, tokens);
    if (word === 0) return;
    state = forms.next(state, word);
  }
}

function endOfHashtag(tokens: TokenArrays, first: number): number {
  const hashtag = tokens.hashtag[first] as number;
  let end = first + 1;
  while (end < tokens.count && tokens.isFolded(end) && tokens.hashtag[end] === hashtag) end++;
  return end;
}

function addOutputs(
  forms: FormTrie,
  state: number,
  from: number,
  to: number,
  matches: MatchArrays,
): void {
  for (let one = forms.firstOutput[state] as number; one !== 0; one = forms.nextOutput(one)) {
    matches.add(one, forms.classOf(one), from, to);
  }
}
