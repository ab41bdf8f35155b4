/** Beginnings of labels on the subscribe button of what is subscribed already; English and Indonesian. */
export const SUBSCRIBED_START = [
  'Unsubscribe',
  'Subscribed',
  'Disubscribe',
  'Telah disubscribe',
  'Berhenti subscribe',
  'Batal subscribe',
  'Berhenti berlangganan',
];
