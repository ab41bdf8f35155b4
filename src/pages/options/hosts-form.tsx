import { useState } from 'preact/hooks';
import { hostFrom } from '../../anywhere/granted-hosts.ts';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { GrantedHosts } from '../frame/use-granted-hosts.ts';
import { EntryList } from './entry-list.tsx';

type Fault = 'bad-host' | 'bad-guarded' | 'bad-refused';

/** Mastodon servers beyond the known ones, each by a permission that the browser asks for. */
export function HostsForm({ granted }: { granted: GrantedHosts }) {
  const { t } = useSpeech();
  const { hosts, isGuarded, askFor, giveBack } = granted;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed);
    if (!host) return setFault('bad-host');
    if (isGuarded(host)) return setFault('bad-guarded');
    // Nothing may be waited for before: the browser asks only in answer to a press.
    if (!(await askFor(host))) return setFault('bad-refused');
    setFault(null);
    setTyped('');
  };
  return (
    <div class="jn-stack">
      <h3>{t('options.hosts')}</h3>
      <p class="jn-hint">{t('options.hostsText')}</p>
      <form class="jn-add" noValidate onSubmit={add}>
        <Field label={t('options.host')} error={fault ? t(`options.${fault}`) : undefined}>
          {(links) => (
            <input
              {...links}
              class="jn-input"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              inputMode="url"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit">{t('options.hostAdd')}</Button>
      </form>
      {hosts && (
        <EntryList
          label={t('options.hosts')}
          empty={t('options.hostsNone')}
          entries={hosts.map((host) => ({ key: host, text: host }))}
          onRemove={(host) => void giveBack(host)}
        />
      )}
    </div>
  );
}
