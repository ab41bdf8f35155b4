import type { Page } from '../drivers/types.ts';

/** Chooses an entry of the list with this label, as the keyboard would. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.eval(
    (wanted) => {
      const field = [...document.querySelectorAll<HTMLLabelElement>('label')].find(
        (one) => one.textContent === wanted.label,
      )?.control as HTMLSelectElement;
      field.value = wanted.value;
      for (const kind of ['input', 'change']) {
        field.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    },
    { label, value },
  );
}
