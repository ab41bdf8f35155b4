/** What a sequence of token forms stands for. */
export interface Output {
  entry: string;
  class: string;
}

/** Most nodes are leaves: maps and lists are made only where they are needed. */
export interface TrieNode {
  next: Map<string, TrieNode> | null;
  outputs: Output[] | null;
}

/** A trie over token forms: one step a token, so its depth is the longest name in words. */
export class TokenTrie {
  readonly root: TrieNode;

  /** @param base a trie whose forms this one has as well; it is not changed. */
  constructor(base?: TokenTrie) {
    this.root = base ? copyNode(base.root) : newNode();
  }

  /** Adds `form` (words separated by one space). */
  add(form: string, output: Output): void {
    let node = this.root;
    for (const word of form.split(' ')) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = newNode();
        node.next.set(word, next);
      }
      node = next;
    }
    node.outputs ??= [];
    const known = node.outputs.some(
      (one) => one.entry === output.entry && one.class === output.class,
    );
    if (!known) node.outputs.push(output);
  }
}

function newNode(): TrieNode {
  return { next: null, outputs: null };
}

function copyNode(node: TrieNode): TrieNode {
  const next = node.next && new Map([...node.next].map(([word, one]) => [word, copyNode(one)]));
  return { next, outputs: node.outputs && [...node.outputs] };
}
