/**
 * The logo in a 128 × 128 box: a shield that holds a level sprig, two equal leaves at one stem. It
 * stands for balance; on purpose it is no emblem of the state and carries no colour of a party.
 */
export const logoShape = {
  shield: 'M64 5c17 12 35 17 53 17v39c0 32-21 52-53 63C32 113 11 93 11 61V22c18 0 36-5 53-17Z',
  sprig: [
    'M59 60h10v44a5 5 0 0 1-10 0Z',
    'M58 84C37 85 24 71 23 49c22-1 35 13 35 35Z',
    'M70 84c21 1 34-13 35-35-22-1-35 13-35 35Z',
    'M64 31a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z',
  ].join(''),
  shieldFill: '#0e6f59',
  sprigFill: '#f3f8f4',
};
