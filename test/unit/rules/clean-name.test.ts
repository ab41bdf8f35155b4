import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../scripts/rules/clean-name.ts';

describe('cleanName', () => {
  it.each([
    ['Dr. H. HERMAN DERU, S.H., M.M.', 'Herman Deru'],
    ['H.YULIAN NORWIS, S.E., M.M.', 'Yulian Norwis'],
    ['KASMARNI,S.Sos., MMP.', 'Kasmarni'],
    ['DR. HC. JOHN TABO, SE., M.BA.', 'John Tabo'],
    ['BRIGJEN. POL. (Purn). H. RAJA HARYONO, S.H., M.Hum.', 'Raja Haryono'],
    ['Dr.ROBBY KAYAME, S.KM., M.Kes.', 'Robby Kayame'],
    ["Hj. YENA ISKANDAR MA'SOEM", "Yena Iskandar Ma'soem"],
    ['SUNDAYA., S.P., M.M', 'Sundaya'],
    ['Haji BAIDIN KURITA, S.Sos.', 'Baidin Kurita'],
    ['Dr. Drs. BENHUR TOMI MANO,\u00a0M.M.', 'Benhur Tomi Mano'],
    ['H. ASEP SOPARI AL-AYUBI', 'Asep Sopari Al-Ayubi'],
    ['I NYOMAN GIRI PRASTA, S.Sos.', 'I Nyoman Giri Prasta'],
  ])('%s is %s', (listed, name) => {
    expect(cleanName(listed)).toEqual({ name });
  });

  it('keeps the call name in brackets', () => {
    expect(cleanName('H. ADE RUHANDI, S.E. (JARO ADE)')).toEqual({
      name: 'Ade Ruhandi',
      alias: 'Jaro Ade',
    });
  });
});
