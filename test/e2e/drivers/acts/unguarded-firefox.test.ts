import { playUnguardedIn } from './play-unguarded.ts';

playUnguardedIn('firefox');
