import type { ReportChoice } from '../../../review/report.ts';

/** Kategori jabatan of the official forms (rules.json, self_report_categories). */
export const OFFICES = [
  'jpt',
  'administrator',
  'pengawas',
  'fungsional',
  'pelaksana',
  'kepala-wilayah',
] as const;

/** Tindak lanjut of the official forms, the same source. */
export const FOLLOW_UPS = [
  'belum-ada',
  'klarifikasi',
  'rekomendasi',
  'ppk',
  'idis',
  'pengendalian',
] as const;

/** What the user writes for the print; held by the page alone and never stored. */
export interface ReportForm extends ReportChoice {
  name: string;
  agency: string;
  office: (typeof OFFICES)[number] | '';
  followUp: (typeof FOLLOW_UPS)[number];
}

export const emptyReportForm: ReportForm = {
  from: '',
  until: '',
  texts: false,
  name: '',
  agency: '',
  office: '',
  followUp: 'belum-ada',
};
