import { check } from './check.ts';
import { common } from './common.ts';
import { history } from './history.ts';
import { options } from './options.ts';
import { photo } from './photo.ts';
import { popup } from './popup.ts';
import { review } from './review.ts';
import { triage } from './triage.ts';
import { welcome } from './welcome.ts';

export const dictionary = {
  check,
  common,
  history,
  options,
  photo,
  popup,
  review,
  triage,
  welcome,
};
