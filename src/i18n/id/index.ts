import { check } from './check.ts';
import { common } from './common.ts';
import { history } from './history.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { welcome } from './welcome.ts';

export const dictionary = { check, common, history, options, popup, review, rules, welcome };
