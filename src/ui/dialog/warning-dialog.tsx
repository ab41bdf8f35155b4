import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Question } from '../../guard/ports.ts';
import { LevelBadge } from '../level-badge.tsx';
import { AllowChoice } from './allow-choice.tsx';
import { Choices } from './choices.tsx';
import { FindingView } from './finding-view.tsx';
import { Fixes } from './fixes.tsx';
import { useWords } from './guard-words.ts';
import { holdGround } from './hold-ground.ts';
import { Said } from './said.tsx';
import { SeenInPicture } from './seen-in-picture.tsx';

const SHOWN = 3;

interface WarningDialogProps {
  question: Question;
  onAnswer(answer: Answer): void;
  onOpenRule(rule: string): void;
}

/** The warning before something goes out. Escape goes back to editing. */
export function WarningDialog({ question, onAnswer, onOpenRule }: WarningDialogProps) {
  const { guard, common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choosesScope, chooseScope] = useState(false);
  const { text, verdict, picture, fixed } = question;
  const hasText = text !== '';
  const leave = () => onAnswer({ type: hasText ? 'edit' : 'cancel' });

  useLayoutEffect(() => {
    const open = new AbortController();
    if (dialog.current) holdGround(dialog.current, open.signal);
    return () => open.abort();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="jn-warning"
      aria-labelledby="jn-title"
      aria-describedby="jn-subtitle"
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <header>
        <LevelBadge mark={verdict.level} label={common[`level-${verdict.level}`]} />
        <h2 id="jn-title">
          {picture ? guard.titlePicture : hasText ? guard.titleText : guard.titleTarget}
        </h2>
        <p id="jn-subtitle" class="jn-quiet">
          {guard.subtitle}
        </p>
      </header>
      <div class="jn-scroll">
        {fixed && (
          <p class="jn-notice" role="status">
            {fixed === 'done' ? guard.fixDone : guard.fixFailed}
          </p>
        )}
        {picture && <SeenInPicture {...picture} />}
        <Said {...question} />
        {verdict.findings.slice(0, SHOWN).map((finding) => (
          <FindingView
            key={finding.rule}
            finding={finding}
            level={verdict.level}
            onOpenRule={onOpenRule}
          />
        ))}
        {verdict.findings.length > SHOWN && (
          <p class="jn-quiet">{guard.more({ n: verdict.findings.length - SHOWN })}</p>
        )}
        {hasText && (
          <Fixes
            text={text}
            fixes={verdict.findings.flatMap(({ fixes }) => fixes)}
            onFix={(fix) => onAnswer({ type: 'fix', fix })}
          />
        )}
      </div>
      <footer>
        {choosesScope ? (
          <AllowChoice
            question={question}
            onAllow={(allowance) => onAnswer({ type: 'allow', allowance })}
            onBack={() => chooseScope(false)}
          />
        ) : (
          <Choices
            hasText={hasText}
            hasPicture={picture !== null}
            onAnswer={onAnswer}
            onDismiss={() => chooseScope(true)}
          />
        )}
      </footer>
    </dialog>
  );
}
