interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

/** One RegExp for all names as whole words, the longest first, made of their tree of letters. */
export function trieRegExp(names: readonly string[]): RegExp {
  const root: Node = { ends: false, next: new Map() };
  for (const name of names) {
    let node = root;
    for (const letter of name) {
      let next = node.next.get(letter);
      if (!next) {
        next = { ends: false, next: new Map() };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return new RegExp(`\\b${sourceOf(root)}\\b`, 'g');
}

function sourceOf({ ends, next }: Node): string {
  if (next.size === 0) return '';
  const choices = [...next].map(([letter, node]) => letter + sourceOf(node));
  const source = choices.length === 1 && !ends ? choices[0] : `(?:${choices.join('|')})`;
  return ends ? `${source}?` : (source as string);
}
