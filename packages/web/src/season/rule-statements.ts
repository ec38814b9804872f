import { RULES } from '@ironstride/core';

/** The statement of each rule by its id; loaded only when somebody asks why, because the rules are large. */
export const RULE_STATEMENTS: ReadonlyMap<string, string> = new Map(RULES.map(({ id, statement }) => [id, statement]));
