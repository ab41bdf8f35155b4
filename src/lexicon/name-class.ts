import type { NameForm } from './lexicon.ts';
import type { PackName } from './pack-types.ts';

/**
 * The class under which patterns look for a name. What a name means depends on how sure it is
 * (`maybe-who` needs other evidence near it) and on what using it already says: a mocking nickname
 * is an attack, a campaign hashtag a slogan.
 */
export function nameForm(name: PackName): NameForm {
  return { form: markedForm(name), entry: name.entry, class: patternClass(name) };
}

/** A handle is found as a mention only, a hashtag as a hashtag only (`#Perubahan` is, `perubahan` is not). */
function markedForm({ class: nameClass, form }: PackName): string {
  if (nameClass === 'handle') return `@${form}`;
  return nameClass === 'hashtag' ? `#${form.replaceAll(' ', '')}` : form;
}

function patternClass(name: PackName): string {
  switch (name.class) {
    case 'handle':
      return 'handle';
    case 'supporters':
      return name.stance === 'attack' ? 'camp-insult' : 'team-name';
    case 'slogan':
      return name.ambiguous ? 'slogan-word' : 'slogan';
    case 'hashtag':
      return name.stance === 'attack' ? 'mock-name' : name.ambiguous ? 'slogan-word' : 'slogan';
    case 'team':
    case 'volunteer':
      return name.ambiguous ? 'maybe-who' : 'team-name';
    case 'nickname':
      if (name.stance === 'attack') return name.ambiguous ? 'maybe-mock' : 'mock-name';
      return name.ambiguous ? 'maybe-who' : 'alias';
    case 'party':
      return name.ambiguous ? 'maybe-party' : 'party';
    default:
      return name.ambiguous ? 'maybe-who' : 'who';
  }
}

/** Word classes of the matcher that stand for a contestant or those around one. */
export const NAME_CLASSES = [
  'who',
  'maybe-who',
  'party',
  'maybe-party',
  'handle',
  'team-name',
  'alias',
  'slogan',
  'slogan-word',
  'mock-name',
  'maybe-mock',
  'camp-insult',
] as const;
