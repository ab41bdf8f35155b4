import { grown, SPREAD } from '../text/word-table.ts';

const EDGE = 3;
const OUTPUT = 3;

/**
 * Forms of one or more words as a tree over word numbers. State 0 is nothing; the first word of a form
 * leads to its state by `root`, each further one by an edge. A state where forms end holds a list of
 * outputs: what the forms stand for.
 */
export class FormTrie {
  /** State by first word. */
  root: Int32Array;
  stateCount = 0;
  /** Slots of state, word and next state; state 0 is an empty slot. */
  edges: Int32Array;
  edgeCount = 0;
  /** 1 where an edge leads on. */
  leadsOn: Uint8Array;
  /** First output of a state, 0 for none. */
  firstOutput: Int32Array;
  /** Triples of entry, class and the next output of the state; output 0 is none. */
  outputs: Int32Array;
  outputCount = 0;

  /** @param words, states, edges, outputs how many are expected; more may be added. */
  constructor(words = 64, states = 64, edges = 64, outputs = 64) {
    this.root = new Int32Array(words + 1);
    this.leadsOn = new Uint8Array(states + 1);
    this.firstOutput = new Int32Array(states + 1);
    this.edges = new Int32Array(EDGE * 2 ** Math.max(6, Math.ceil(Math.log2(edges * 2 + 1))));
    this.outputs = new Int32Array(OUTPUT * (outputs + 1));
  }

  /** A tree that can be added to while this one stays as it is. */
  copy(): FormTrie {
    const copy = Object.assign(new FormTrie(), this);
    copy.root = this.root.slice();
    copy.edges = this.edges.slice();
    copy.leadsOn = this.leadsOn.slice();
    copy.firstOutput = this.firstOutput.slice();
    copy.outputs = this.outputs.slice();
    return copy;
  }

  /** The state after the first word of a form; 0 when none begins so. */
  start(word: number): number {
    return word > 0 && word < this.root.length ? (this.root[word] as number) : 0;
  }

  /** The state after one more word; 0 when no form goes on so. */
  next(state: number, word: number): number {
    const { edges } = this;
    for (let slot = this.#slotOf(state, word); ; slot = this.#slotAfter(slot)) {
      const from = edges[slot] as number;
      if (from === 0) return 0;
      if (from === state && edges[slot + 1] === word) return edges[slot + 2] as number;
    }
  }

  /** Adds a state below `state` (0: at the start of a form) unless it is there, and gives it. */
  grow(state: number, word: number): number {
    if (state === 0) {
      if (word >= this.root.length) this.root = grown(this.root, word * 2);
      const known = this.root[word] as number;
      if (known === 0) this.root[word] = this.#newState();
      return this.root[word] as number;
    }
    const known = this.next(state, word);
    if (known !== 0) return known;
    const added = this.#newState();
    this.connect(state, word, added);
    return added;
  }

  /** Adds an output to a state unless it has it. Outputs stay in the order in which they came. */
  addOutput(state: number, entry: number, formClass: number): void {
    const { outputs } = this;
    let last = 0;
    for (
      let at = this.firstOutput[state] as number;
      at !== 0;
      at = outputs[at * OUTPUT + 2] as number
    ) {
      if (outputs[at * OUTPUT] === entry && outputs[at * OUTPUT + 1] === formClass) return;
      last = at;
    }
    const added = ++this.outputCount;
    if ((added + 1) * OUTPUT > outputs.length) this.outputs = grown(outputs, added * 2 * OUTPUT);
    this.outputs[added * OUTPUT] = entry;
    this.outputs[added * OUTPUT + 1] = formClass;
    if (last === 0) this.firstOutput[state] = added;
    else this.outputs[last * OUTPUT + 2] = added;
  }

  /** The state before each state (0: it begins a form) and the word that leads on, by state. */
  statesBefore(): { state: Int32Array; word: Int32Array } {
    const state = new Int32Array(this.stateCount + 1);
    const word = new Int32Array(this.stateCount + 1);
    for (let first = 0; first < this.root.length; first++) {
      word[this.root[first] as number] = first;
    }
    for (let slot = 0; slot < this.edges.length; slot += EDGE) {
      const next = this.edges[slot + 2] as number;
      state[next] = this.edges[slot] as number;
      if (next !== 0) word[next] = this.edges[slot + 1] as number;
    }
    return { state, word };
  }

  /**
   * Fills an empty tree with states 1, 2, 3…, given by the state before and the word that leads on; the
   * words as differences, which compress better.
   */
  fill(words: number, before: Uint16Array, wordSteps: Uint16Array): void {
    const states = before.length;
    this.root = new Int32Array(words + 1);
    this.leadsOn = new Uint8Array(states + 1);
    this.firstOutput = new Int32Array(states + 1);
    this.edges = new Int32Array(EDGE * 2 ** Math.ceil(Math.log2(states * 2 + 64)));
    this.stateCount = states;
    let step = 0;
    for (let state = 1; state <= states; state++) {
      const from = before[state - 1] as number;
      step = (step + (wordSteps[state - 1] as number)) & 0xffff;
      if (from === 0) this.root[step] = state;
      else this.connect(from, step, state);
    }
  }

  /** Fills in the outputs, which come state by state; the states as differences. */
  fillOutputs(stateSteps: Uint16Array, entries: Uint16Array, classes: Uint8Array): void {
    this.outputCount = stateSteps.length;
    this.outputs = new Int32Array(OUTPUT * (stateSteps.length + 1));
    let state = 0;
    for (let output = 1; output <= stateSteps.length; output++) {
      const step = stateSteps[output - 1] as number;
      state += step;
      this.outputs[output * OUTPUT] = entries[output - 1] as number;
      this.outputs[output * OUTPUT + 1] = classes[output - 1] as number;
      if (step === 0) this.outputs[(output - 1) * OUTPUT + 2] = output;
      else this.firstOutput[state] = output;
    }
  }

  entryOf(output: number): number {
    return this.outputs[output * OUTPUT] as number;
  }

  classOf(output: number): number {
    return this.outputs[output * OUTPUT + 1] as number;
  }

  nextOutput(output: number): number {
    return this.outputs[output * OUTPUT + 2] as number;
  }

  /** Adds an edge that is not there yet. */
  connect(state: number, word: number, next: number): void {
    if (++this.edgeCount * 2 * EDGE > this.edges.length) this.#rehash();
    this.leadsOn[state] = 1;
    this.#place(state, word, next);
  }

  #newState(): number {
    const state = ++this.stateCount;
    if (state >= this.leadsOn.length) {
      this.leadsOn = grown(this.leadsOn, state * 2);
      this.firstOutput = grown(this.firstOutput, state * 2);
    }
    return state;
  }

  #slotOf(state: number, word: number): number {
    const key = Math.imul(Math.imul(state, SPREAD) ^ word, SPREAD);
    const slots = this.edges.length / EDGE;
    return ((key ^ (key >>> 15)) & (slots - 1)) * EDGE;
  }

  #slotAfter(slot: number): number {
    return slot + EDGE === this.edges.length ? 0 : slot + EDGE;
  }

  #place(state: number, word: number, next: number): void {
    let slot = this.#slotOf(state, word);
    while (this.edges[slot] !== 0) slot = this.#slotAfter(slot);
    this.edges[slot] = state;
    this.edges[slot + 1] = word;
    this.edges[slot + 2] = next;
  }

  #rehash(): void {
    const old = this.edges;
    this.edges = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += EDGE) {
      if (old[slot] !== 0) {
        this.#place(old[slot] as number, old[slot + 1] as number, old[slot + 2] as number);
      }
    }
  }
}
