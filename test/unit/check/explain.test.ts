import { expect, test } from 'vitest';
import { explainRow } from '../../../scripts/check/explain/explain.ts';
import { modelParts } from '../../../scripts/check/explain/model-parts.ts';
import type { InputRow } from '../../../scripts/check/input-row.ts';
import { verdictOf } from '../../../scripts/check/judge-row.ts';
import { shippedKnowledge } from '../../../src/judge/knowledge.ts';
import { THRESHOLDS } from '../../../src/judge/level.ts';
import { readEvidence } from '../../../src/judge/text-judgement.ts';

const now = new Date('2024-01-15');
const explain = (text: string, more: Partial<InputRow> = {}) =>
  explainRow({ id: 1, text, at: '2024-01-15', ...more }, now);

/** The lines from the one that begins with `heading` to the next empty one. */
function section(explained: string, heading: string): string {
  const lines = explained.split('\n');
  const from = lines.findIndex((line) => line.startsWith(heading));
  expect(from, heading).toBeGreaterThanOrEqual(0);
  return lines.slice(from, lines.indexOf('', from)).join('\n');
}

test.each([
  ['m3nang', 'menang: angka 3 dibaca sebagai huruf'],
  ['meeenaaang', 'menang: huruf berulang diringkas'],
  ['𝗺𝗲𝗻𝗮𝗻𝗴', 'menang: huruf mirip dibaca'],
  ['p r a b o w o', 'prabowo: huruf terpisah disatukan'],
  ['coblosnya', 'coblos: akhiran -nya dilepas'],
  ['pilih2', 'pilih: kata ulang'],
  ['#SalamDuaJari', 'jari: bagian tagar ke-1'],
  ['https://kpu.go.id/a', 'url: tautan'],
])('says how %s is read', (text, note) => {
  expect(section(explain(text), 'Token')).toContain(note);
});

test('says nothing of words that are read as they are written', () => {
  expect(section(explain('Rapat besok'), 'Token')).toBe(
    'Token: 2; dibaca lain dari yang tertulis: 0',
  );
});

test.each([
  ['PBB tagihan pajak sudah dibayar', 'tidak [0, 3) “PBB”', '“pajak” di dekatnya'],
  ['Makan pan di dapur', 'tidak [6, 9) “pan”', 'tidak ada kata di dekatnya'],
  ['Kader PAN sudah solid', 'ya    [6, 9) “PAN”', 'ada “kader” di dekatnya'],
  ['Prabowo datang', 'ya    [0, 7) “Prabowo”', 'nama yang pasti'],
  ['dasar cebong', 'tidak [6, 12) “cebong”', 'ejekan untuk pendukung'],
])('says what the name in “%s” is taken for and why', (text, name, why) => {
  const names = section(explain(text), 'Nama yang dihitung');
  const line = names.split('\n').find((one) => one.includes(name));
  expect(line, names).toContain(why);
});

test('shows matches, phrases and the rules of every period, the present one marked', () => {
  const explained = explain('Ayo coblos Prabowo!', { stage: 'campaign' });
  expect(section(explained, 'Kata dan nama')).toContain('[4, 10) “coblos” vote');
  expect(section(explained, 'Frasa')).toContain('call-vote-name (call, strong)');
  const rules = section(explained, 'Aturan');
  expect(rules).toContain('    di luar tahapan: pp94-2021/P6');
  expect(rules).toContain('    sebelum penetapan calon: skb-2022/E2');
  expect(rules).toContain('  → sejak penetapan calon: skb-2022/D2');
});

test('says when evidence means nothing at a stage', () => {
  const rules = section(explain('Prabowo hebat dan keren', { stage: 'outside' }), 'Aturan');
  expect(rules).toContain('→ di luar tahapan: tidak berarti apa-apa');
  expect(rules).toContain('di luar tahapan tidak dihitung');
});

test('leaves out a phrase whose name is no contestant, and says so', () => {
  const explained = explain('Ayo pilih pan teflon untuk dapur dan wajan');
  expect(section(explained, 'Frasa')).toContain('namanya bukan peserta');
});

test('the parts of the model add up to its answer', () => {
  const knowledge = shippedKnowledge();
  const evidence = readEvidence(knowledge, 'Ayo coblos Prabowo, jangan pilih yang korup!');
  const { probability, bias, words, style, network } = modelParts(
    knowledge.model as NonNullable<typeof knowledge.model>,
    evidence,
  );
  const sum = words.reduce((total, { share }) => total + share, bias + style + network);
  expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(probability, 6);
  expect(words.find(({ text }) => text === 'coblos')?.share).toBeGreaterThan(0);
  expect(words.at(-1)?.share).toBeLessThan(0);
});

test.each<[string, Partial<InputRow>]>([
  ['Ayo coblos Prabowo!', { stage: 'campaign' }],
  ['Ayo coblos Prabowo!', { stage: 'outside' }],
  ['Rapat besok jam sembilan.', {}],
  ['Prabowo tiba di Jakarta hari ini', { stage: 'campaign' }],
  ['', { kind: 'like', target: { author: 'Relawan Prabowo', text: 'Menangkan Prabowo Gibran!' } }],
  ['Gas pak!', { kind: 'comment', target: { text: 'Menangkan Prabowo Gibran!' } }],
])('ends with the verdict that `check` gives: %s %o', (text, more) => {
  const { level, score } = verdictOf({ id: 1, text, at: '2024-01-15', ...more }, now);
  expect(explain(text, more)).toContain(`\n\nTingkat: ${level} (skor ${score})`);
});

test('tells the level of the words with the limit that decided', () => {
  const explained = explain('Prabowo tiba di Jakarta hari ini', { stage: 'campaign' });
  const { warn } = THRESHOLDS.seimbang;
  expect(section(explained, 'Tingkat teks')).toMatch(
    new RegExp(`aman: .*peluang kurang; ambangnya ${warn}`),
  );
  expect(section(explained, 'Ambang')).toContain(
    `✗ ${warn.toFixed(2)} waspada bila bicara soal kontes`,
  );
});

test('a quiet text needs no model', () => {
  const explained = explain('Rapat besok jam sembilan.');
  expect(section(explained, 'Model')).toContain('tidak ditanya');
  expect(section(explained, 'Tingkat teks')).toContain('aman');
});

test('reads what the act is aimed at as well', () => {
  const target = { author: 'Relawan Prabowo', text: 'Menangkan Prabowo Gibran!' };
  const explained = explain('Gas pak!', { kind: 'comment', stage: 'campaign', target });
  expect(section(explained, 'Sasaran')).toContain('akun kampanye');
  expect(section(explained, 'Teks sasaran')).toContain(target.text);
  expect(explained).toContain('skb-2022/D6');
});
