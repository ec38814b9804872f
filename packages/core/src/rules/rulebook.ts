import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problems.ts';
import { bad, good, type Result } from '../result.ts';
import { RULES } from './registry.ts';
import type { Judge, Parameter, Rule, RuleSettings } from './rule.ts';

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

/** What a rulebook changes, by rule id; other rules stand as their cards say. */
export type Changes = Readonly<Record<string, 'off' | RuleSettings>>;

/** A rulebook that ships, or the name of the one that a coach's own starts from. */
export type RulebookName = 'article' | 'strict' | 'consolidate';

/** A coach's own rulebook, as written in a file. */
export interface OwnRulebook {
  readonly id: string;
  readonly says: string;
  readonly base: RulebookName;
  readonly rules: Changes;
}

/** Rules that only make sense where hard days are kept hard. */
const ONLY_CONSOLIDATED: Changes = { 'easy-day-after-hard-day': 'off', 'hard-days-hard': 'off' };

const CHANGES: Readonly<Record<RulebookName, Changes>> = {
  article: ONLY_CONSOLIDATED,
  strict: {
    ...ONLY_CONSOLIDATED,
    'full-day-between-heavy-strength-and-hard-run': { values: { hours: 48 } },
    'fresh-legs-for-heavy-strength': { level: 'must', weight: 10 },
  },
  consolidate: {
    'no-hard-run-with-heavy-strength': 'off',
    'combined-day-run-is-easy': 'off',
    // The lift comes six hours after the hard run of its own day; the day after is guarded by easy-day-after-hard-day.
    'fresh-legs-for-heavy-strength': { values: { freshHours: 6, fullDays: 0 } },
    'run-before-strength': { values: { floorHours: 6 } },
    'few-double-days': { values: { free: 3 } },
  },
};

const SAYS: Readonly<Record<RulebookName, string>> = {
  article: 'The article, read with the direction in mind: what you lift costs the next run more than a run costs the next lift.',
  strict: 'The article to the letter, in both directions, and 48 hours after heavy strength before a hard run.',
  consolidate: 'Hard days hard: a hard run in the morning, heavy strength six hours later, and an easy day after.',
};

/** The three rulebooks that ship; `article` is the default. */
export const RULEBOOKS: Readonly<Record<RulebookName, Rulebook>> = {
  article: shipped('article'),
  strict: shipped('strict'),
  consolidate: shipped('consolidate'),
};

/**
 * A coach's own rulebook: a shipped one with rules switched off or on, or with another level, weight or number.
 * Locked rules take only what makes them stricter than their cards. All problems are told at once.
 */
export function makeRulebook(own: OwnRulebook): Result<Rulebook> {
  const problems = Object.entries(own.rules).flatMap(([id, change]) => problemsOf(id, change));
  return problems.length > 0 ? bad(problems) : good(rulebook(own.id, own.says, merged(CHANGES[own.base], own.rules)));
}

function shipped(name: RulebookName): Rulebook {
  return rulebook(name, SAYS[name], CHANGES[name]);
}

function rulebook(id: string, says: string, changes: Changes): Rulebook {
  const rules = RULES.flatMap((rule): readonly ActiveRule[] => {
    const settings = changes[rule.id] ?? {};
    return settings === 'off' ? [] : [{ rule, settings, judge: rule.bind(settings) }];
  });
  return { id, says, rules };
}

function merged(base: Changes, own: Changes): Changes {
  const both = Object.entries(own).map(([id, change]) => {
    const before = base[id];
    if (change === 'off' || before === undefined || before === 'off') return [id, change] as const;
    return [id, { ...before, ...change, values: { ...before.values, ...change.values } }] as const;
  });
  return { ...base, ...Object.fromEntries(both) };
}

const HEAVIEST = 1000;

function problemsOf(id: string, change: 'off' | RuleSettings): readonly Problem[] {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) {
    const ids = RULES.map((one) => one.id);
    const near = nearest(id, ids);
    return [problem('rule-unknown', id, { id, ...(near && { near }) })];
  }
  if (change === 'off') return rule.locked ? [problem('rule-locked', id, { id, what: 'switched off' })] : [];
  const problems: Problem[] = [];
  const { level, weight, values = {} } = change;
  if (weight !== undefined && !(Number.isInteger(weight) && weight >= 1 && weight <= HEAVIEST)) {
    problems.push(problem('rule-weight-bad', `${id}.weight`, { id, weight, max: HEAVIEST }));
  } else if (rule.locked && weight !== undefined && weight < rule.weight) {
    problems.push(problem('rule-locked', `${id}.weight`, { id, what: `given a weight below ${rule.weight}` }));
  }
  if (rule.locked && level === 'should') problems.push(problem('rule-locked', `${id}.level`, { id, what: 'made a “should”' }));
  for (const [name, value] of Object.entries(values)) problems.push(...problemsOfValue(rule, name, value));
  return problems;
}

function problemsOfValue(rule: Rule, name: string, value: number): readonly Problem[] {
  const at = `${rule.id}.${name}`;
  const parameter = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined;
  if (!parameter) {
    const names = Object.keys(rule.parameters);
    const near = nearest(name, names);
    return [problem('rule-number-unknown', at, { id: rule.id, name, known: names.join(', '), ...(near && { near }) })];
  }
  const { min, max, unit } = parameter;
  if (!Number.isInteger(value) || value < min || value > max) return [problem('rule-number-bad', at, { name, value, min, max, unit })];
  if (rule.locked && !isAsStrict(parameter, value)) {
    const way = parameter.stricter === 'higher' ? 'below' : parameter.stricter === 'lower' ? 'above' : 'away from';
    return [problem('rule-locked', at, { id: rule.id, what: `set ${way} ${parameter.value} ${unit} (${name})` })];
  }
  return [];
}

function isAsStrict({ value: usual, stricter }: Parameter, value: number): boolean {
  if (stricter === 'higher') return value >= usual;
  return stricter === 'lower' ? value <= usual : value === usual;
}
