import { asList, asObject, asText } from './json-value.ts';

/** What the newer lists of Meta say about an item, whatever the language of their labels. */
export interface LabelValues {
  url: string;
  /** Values of the item itself, in order, with neither link nor nested list. */
  values: string[];
  /** Values of the nested list (the owner): those that are links, and the others in order. */
  ownerUrl: string;
  owner: string[];
}

/**
 * Reads `label_values` (seen since late 2025). Labels are in the account's language, so a value is
 * told by what it is: the link by its `href`, the owner by standing in the nested `dict`.
 */
export function readLabelValues(item: unknown): LabelValues {
  const told: LabelValues = { url: '', values: [], ownerUrl: '', owner: [] };
  for (const value of asList(asObject(item).label_values)) {
    const { href, dict } = asObject(value);
    if (Array.isArray(dict)) readOwner(dict, told);
    else if (isLink(asText(href))) told.url ||= asText(href);
    else if (isLink(asText(asObject(value).value))) told.url ||= asText(asObject(value).value);
    else if (asText(asObject(value).value) !== '') told.values.push(asText(asObject(value).value));
  }
  return told;
}

function readOwner(dict: readonly unknown[], told: LabelValues): void {
  for (const value of dict) {
    const inner = asObject(value);
    if (Array.isArray(inner.dict)) readOwner(inner.dict, told);
    const text = asText(inner.href) || asText(inner.value);
    if (isLink(text)) told.ownerUrl ||= text;
    else if (text !== '') told.owner.push(text);
  }
}

function isLink(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
