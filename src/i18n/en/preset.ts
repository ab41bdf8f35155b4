import type { preset as source } from '../id/preset.ts';
import type { Translation } from '../words.ts';

export const preset: Translation<typeof source> = {
  title: 'Set by your agency',
  text: 'Your agency sets some choices in this browser. What it sets cannot be changed here. The agency does not see your history, the findings or anything that you write.',
  mark: 'Set by your agency; only your agency can change it.',
  region: ({ region }) => `Region: ${region}`,
  language: ({ language }) => `Language: ${language}`,
  pack: ({ name }) => `Rule pack: ${name}`,
  contact: ({ contact }) => `Help: ${contact}`,
  bad: ({ fault }) =>
    `The policy of your agency is not used because something in it is wrong: ${fault}. Your settings have not changed. Please ask the administrator to mend it.`,
};
