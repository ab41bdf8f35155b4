import { check } from './check.ts';
import { common } from './common.ts';
import { history } from './history.ts';
import { ledger } from './ledger.ts';
import { lock } from './lock.ts';
import { options } from './options.ts';
import { overview } from './overview.ts';
import { packs } from './packs.ts';
import { photo } from './photo.ts';
import { popup } from './popup.ts';
import { preset } from './preset.ts';
import { retention } from './retention.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { triage } from './triage.ts';
import { welcome } from './welcome.ts';

export const dictionary = {
  check,
  common,
  history,
  ledger,
  lock,
  options,
  overview,
  packs,
  photo,
  popup,
  preset,
  retention,
  review,
  rules,
  triage,
  welcome,
};
