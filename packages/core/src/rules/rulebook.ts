import type { Judge, Rule, RuleSettings } from './rule.ts';

/** A rule as one rulebook has it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly settings: RuleSettings;
  readonly judge: Judge;
}

/** The rules in force, in registry order. */
export interface Rulebook {
  readonly id: string;
  readonly says: string;
  readonly rules: readonly ActiveRule[];
}
