import type { Question } from '../../guard/ports.ts';
import type { Allowance } from '../../judge/types.ts';
import { Button } from '../button.tsx';
import { useWords } from './guard-words.ts';

interface AllowChoiceProps {
  question: Question;
  onAllow(allowance: Allowance): void;
  onBack(): void;
}

/** "Bukan masalah": how far it should hold. */
export function AllowChoice({ question, onAllow, onBack }: AllowChoiceProps) {
  const { guard, pick } = useWords();
  const { platform, target, verdict } = question;
  const text = question.text || target?.text;
  const handle = target?.handle;
  return (
    <fieldset class="jn-scopes">
      <legend>{guard.dismissTitle}</legend>
      <p class="jn-quiet">{guard.dismissHint}</p>
      {text && <Button onClick={() => onAllow({ scope: 'text', text })}>{guard.allowText}</Button>}
      {handle && (
        <Button onClick={() => onAllow({ scope: 'account', platform, handle })}>
          {guard.allowAccount({ handle })}
        </Button>
      )}
      {verdict.findings.slice(0, 2).map(({ rule, title }) => (
        <Button key={rule} onClick={() => onAllow({ scope: 'rule', rule })}>
          {guard.allowRule({ title: pick(title) })}
        </Button>
      ))}
      <Button look="quiet" onClick={onBack}>
        {guard.back}
      </Button>
    </fieldset>
  );
}
