import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

export type Path = readonly PropertyKey[];

/** Where something stands in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** YAML whose values can be traced back to their places; `value` is null where there are errors. */
export interface YamlSource {
  value: unknown;
  errors: (Place & { message: string })[];
  /** Place of the value at a path; of the nearest value above it when it is missing. */
  placeOf(path: Path): Place;
}

/**
 * Reads YAML 1.2. Tags are not followed; aliases only as often as `aliases` says, since a few of them
 * can stand for millions of values.
 *
 * @throws RangeError when it is nested deeper than the stack goes, ReferenceError beyond `aliases`
 */
export function parseYaml(text: string, aliases = 100): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors = document.errors.map(({ pos, message }) => {
    const [said = message] = message.split(' at line ');
    return { ...placeAt(pos[0]), message: said };
  });
  return {
    value: errors.length > 0 ? null : document.toJS({ maxAliasCount: aliases }),
    errors,
    placeOf: (path) => placeAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
