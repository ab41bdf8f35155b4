const faults = new Set<string>();
const steps = new Set<string>();
let runs = 0;

/** Notes that a fault was made at a step, and everything held. */
export function held(fault: string, step: string): void {
  faults.add(fault);
  steps.add(step);
  runs += 1;
}

/** Of what has held: `12 faults × 14 steps: 80 runs`. */
export const tally = () => `${faults.size} faults × ${steps.size} steps: ${runs} runs`;
