import { playActsIn } from './play-acts.ts';

playActsIn('chromium');
