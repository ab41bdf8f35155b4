import { useSyncExternalStore } from 'react';
import { label } from './options.ts';
import { subscribeSent } from './sent.ts';

/** The visible list of what went out, newest first. */
export function SentPanel() {
  const sent = useSyncExternalStore(subscribeSent, () => window.__sent);
  return (
    <section className="practice-sent" data-testid="practice-sent">
      <strong>{label('Yang benar-benar terkirim', 'What really went out')}</strong>
      {sent.length === 0 && <p>{label('Belum ada apa pun.', 'Nothing yet.')}</p>}
      <ol reversed>
        {[...sent].reverse().map((one) => (
          <li key={one.at + one.kind + one.text}>
            <b>{one.kind}</b> {one.text}
            {one.target && <i> → {one.target.author}</i>}
          </li>
        ))}
      </ol>
      <small>
        {label('Halaman latihan, bukan situs aslinya.', 'A practice page, not the real site.')}
      </small>
    </section>
  );
}
