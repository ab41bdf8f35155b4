/** What a sequence of token forms stands for. */
export interface Output {
  entry: string;
  class: string;
}

export interface TrieNode {
  next: Map<string, TrieNode>;
  outputs: Output[];
}

/** A trie over token forms: one step a token, so its depth is the longest name in words. */
export class TokenTrie {
  readonly root: TrieNode;

  /** @param base a trie whose forms this one has as well; it is not changed. */
  constructor(base?: TokenTrie) {
    this.root = base ? copyNode(base.root) : { next: new Map(), outputs: [] };
  }

  /** Adds `form` (words separated by one space). */
  add(form: string, output: Output): void {
    let node = this.root;
    for (const word of form.split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), outputs: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    const known = node.outputs.some((one) => one.entry === output.entry && one.class === output.class);
    if (!known) node.outputs.push(output);
  }
}

function copyNode(node: TrieNode): TrieNode {
  const next = new Map([...node.next].map(([word, child]) => [word, copyNode(child)]));
  return { next, outputs: [...node.outputs] };
}
