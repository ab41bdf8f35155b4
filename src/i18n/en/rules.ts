import type { rules as source } from '../id/rules.ts';
import type { Translation } from '../words.ts';

export const rules: Translation<typeof source> = {
  title: 'Neutrality rules',
  lead: 'Every rule in everyday words: what it means on social media, examples, and what it may lead to. This is a guide, not legal advice.',
  search: 'Search the rules',
  count: ({ n, one }) => `${n} ${one ? 'rule' : 'rules'}`,
  print: 'Print the one-page guide',
  nothingTitle: 'No rule matches',
  nothingText: 'Try another word, such as photo, group, like or bio.',
  'group-etik': 'Before candidates are determined: code of ethics',
  'group-etik-lead':
    'About people who only want to run (prospective candidates). It may lead to a moral sanction.',
  'group-disiplin': 'After candidates are determined: discipline',
  'group-disiplin-lead':
    'The same acts become a matter of discipline once KPU has determined the candidates. Some hold at any time; see the stages.',
  'group-pp94': 'The seven forms of support in PP 94/2021',
  'group-pp94-lead':
    'The general prohibitions of the discipline regulation. The rules above tell the details.',
  online: 'On social media',
  exampleFine: 'An example that is fine',
  exampleRisky: 'An example that could be read as partisan',
  advice: 'Advice',
  fine: 'What is fine',
  stages: 'Holds in these stages',
  sanction: 'What it may lead to',
  possibly: ({ text }) => `Possibly: ${text}`,
  more: 'The rule, its legal basis and sources',
  conduct: 'The rule',
  legalBasis: 'Legal basis',
  since: ({ date }) => `since ${date}`,
  note: 'Note',
  disputed: 'Sources do not agree, or this rule is inferred from several of them.',
  sources: 'Sources',
  allowed: 'What is no problem',
  'allowed-lead': 'Neutral does not mean silent. All of this is fine.',
  sanctions: 'The ladder of sanctions',
  'sanctions-lead': 'Mildest first. It is for the official in charge to decide.',
};
