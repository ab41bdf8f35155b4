import { asList, asObject, asText } from '../shared/json-value.ts';

/**
 * The words of a comment. Takeout writes them as `{"takeoutSegments":[{"text":"…"}]}` (to June 2024)
 * or as objects joined by commas, with raw line breaks inside their strings; before, as plain text.
 */
export function readCommentText(cell: string): string {
  if (!/^\s*[[{]/.test(cell)) return cell.trim();
  const escaped = cell.replaceAll('\r\n', '\n').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  const parsed = parse(`[${escaped}]`);
  if (parsed === undefined) return looseTexts(escaped) || cell.trim();
  const texts = parsed.flatMap((part) => {
    const segments = asObject(part).takeoutSegments;
    return (Array.isArray(segments) ? segments : [part]).map((one) => asText(asObject(one).text));
  });
  return texts.join('').trim();
}

function parse(text: string): readonly unknown[] | undefined {
  try {
    return asList(JSON.parse(text)).flat();
  } catch {
    return undefined;
  }
}

/** The `text` strings of segments that are not valid as a whole. */
function looseTexts(cell: string): string {
  const strings = [...cell.matchAll(/"text"\s*:\s*("(?:[^"\\]|\\.)*")/g)];
  return strings
    .map(([, string]) => asText(parse(`[${string}]`)?.[0]))
    .join('')
    .trim();
}
