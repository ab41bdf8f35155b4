import './no-eval.ts';
import * as z from 'zod';
import { type StoredPack, storedPackSchema } from '../packs/stored-pack.ts';
import { language, region, type Settings } from './schema.ts';

/** Where the background keeps what the agency presets, for all contexts. */
export const PRESET_KEY = 'preset';

/** What an agency may preset by policy, and nothing else. */
export interface Preset {
  region: string | null;
  language: Settings['language'] | null;
  /** Whom to ask for help, as plain text; nothing is ever sent there. */
  contact: string | null;
  pack: StoredPack | null;
}

/** `bad`: the policy was refused as a whole; `fault` names its fields, never their values. */
export type StoredPreset = ({ state: 'ok' } & Preset) | { state: 'bad'; fault: string };

const schema = z
  .discriminatedUnion('state', [
    z.object({
      state: z.literal('ok'),
      region: region.nullable(),
      language: language.nullable(),
      contact: z.string().nullable(),
      pack: storedPackSchema.nullable(),
    }),
    z.object({ state: z.literal('bad'), fault: z.string() }),
  ])
  .nullable()
  .catch(null);

/** What is stored below `PRESET_KEY`; null when no agency presets anything. */
export function readPreset(stored: unknown): StoredPreset | null {
  return schema.parse(stored ?? null);
}

/** The settings that hold: what is preset goes before what the user chose, which stays stored. */
export function withPreset(settings: Settings, preset: StoredPreset | null): Settings {
  if (preset?.state !== 'ok') return settings;
  const { region, language, pack } = preset;
  return {
    ...settings,
    language: language ?? settings.language,
    profile: { ...settings.profile, region: region ?? settings.profile.region },
    packs: pack ? [...settings.packs.filter(({ id }) => id !== pack.id), pack] : settings.packs,
  };
}
