import { parseDocument } from 'yaml';

/** Lays a file of the rule data out as it should be: comments stay, one flow collection a line. */
export function formatYaml(text: string): string {
  return parseDocument(text).toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: true,
  });
}
