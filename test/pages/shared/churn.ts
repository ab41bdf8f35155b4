/** Gives every button new class names whenever something is pressed or written, as frameworks do. */
export function churnClasses(): void {
  let turn = 0;
  const rewrite = () => {
    turn += 1;
    for (const one of document.querySelectorAll('button, [role="button"]')) {
      const kept = [...one.classList].filter((name) => !name.startsWith('turn-'));
      one.setAttribute('class', [...kept, `turn-${turn}`].join(' '));
    }
  };
  for (const type of ['input', 'pointerdown', 'mouseup']) document.addEventListener(type, rewrite);
}
