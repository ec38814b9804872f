import { EXERCISES, figureSvg, POSES, RULES } from '@ironstride/core';
import { jsonSchemas } from '@ironstride/formats';
import { apiPage } from './api-page.ts';
import { claimsPage } from './claims-page.ts';
import { commandPage, printed } from './command-page.ts';
import { exercisePage, exercisesPage } from './exercise-pages.ts';
import { CITED_NUMBERS, numberPage, numbersPage } from './numbers-page.ts';
import { problemsPage } from './problems-page.ts';
import { referencesPage } from './references-page.ts';
import { rulePage, rulesPage } from './rule-pages.ts';
import { seasonPicture } from './season-picture.ts';

/** Every generated page by its path under docs/generated. */
export async function pages(): Promise<Map<string, string>> {
  return new Map([
    ['rules.md', rulesPage(RULES)],
    ...RULES.map((rule): [string, string] => [`rules/${rule.id}.md`, rulePage(rule)]),
    ['exercises.md', exercisesPage(EXERCISES)],
    ...EXERCISES.map((one): [string, string] => [`exercises/${one.id}.md`, exercisePage(one)]),
    ...EXERCISES.flatMap(({ id, name }): [string, string][] => (POSES[id] ? [[`exercises/${id}.svg`, figureSvg(name, POSES[id])]] : [])),
    ['numbers.md', numbersPage()],
    ...CITED_NUMBERS.map((one): [string, string] => [one.address, numberPage(one)]),
    ['claims.md', claimsPage()],
    ['references.md', referencesPage(RULES)],
    ['problems.md', problemsPage()],
    ['api.md', apiPage()],
    ['cli.md', await commandPage()],
    ['season.svg', seasonPicture(await printed(['plan', 'examples/first-marathon.yaml']))],
    ...Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [
      `schemas/${name}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  ]);
}
