/** Digits with single blanks, dots or hyphens between them, as people write long numbers. */
const LONG_NUMBER = /(?<!\d)\d(?:[ .-]?\d){9,}(?!\d)/g;
const E_MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?:\+?62|(?<!\d)0)[ .-]?8\d(?:[ .-]?\d){6,10}(?!\d)/g;

/**
 * Takes out what names a person by number: NIK (16 digits), NIP (18), other long numbers, telephone
 * numbers and e-mail addresses. A report that is handed on must not carry them (rules.json,
 * self_report_categories: "Jangan simpan NIK/NIP").
 */
export function maskPersonal(text: string): string {
  return text.replace(E_MAIL, '•••@•••').replace(PHONE, '•••').replace(LONG_NUMBER, '•••');
}
