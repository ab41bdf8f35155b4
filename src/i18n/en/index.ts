import { check } from './check.ts';
import { common } from './common.ts';
import { history } from './history.ts';
import { ledger } from './ledger.ts';
import { lock } from './lock.ts';
import { options } from './options.ts';
import { popup } from './popup.ts';
import { retention } from './retention.ts';
import { review } from './review.ts';
import { welcome } from './welcome.ts';

export const dictionary = {
  check,
  common,
  history,
  ledger,
  lock,
  options,
  popup,
  retention,
  review,
  welcome,
};
