import {
  bad,
  check,
  good,
  nearest,
  parseDate,
  plan,
  problem,
  PROBLEMS,
  readTraining,
  RULEBOOKS,
  SOMEBODY,
  training,
  why,
  type PlainDate,
  type Problem,
  type Result,
  type Rulebook,
  type RulebookName,
} from '@ironstride/core';
import { readAthleteRecord } from '@ironstride/formats/athlete';
import { checkRecord, whyRecord } from '@ironstride/formats';
import { readPlanFile, writePlanFile, type PlanFile } from '@ironstride/formats/plan';
import { calendarOf } from './calendar-of.ts';
import type { Question, Reply } from './question.ts';

/** Answers a question; knows no more of training than whom to ask. */
export function answerQuestion(question: Question): Reply {
  const answered = textOf(question);
  if (answered.ok) return { text: answered.value };
  return { problems: answered.problems.map((one) => ({ code: one.code, at: one.at, ...wordsOf(one) })) };
}

function textOf(question: Question): Result<string> {
  switch (question.name) {
    case 'plan':
      return seasonText(question);
    case 'check':
      return checkText(question);
    case 'check-weeks':
      return weeksText(question);
    case 'why': {
      const file = planFileOf(question.plan);
      if (!file.ok) return file;
      const answer = why(file.value.plan, file.value.rulebook, question.session);
      return answer.ok ? good(JSON.stringify(whyRecord(answer.value))) : answer;
    }
    case 'calendar':
      return calendarOf(question);
  }
}

function seasonText({ athlete, rulebook, today }: Extract<Question, { name: 'plan' }>): Result<string> {
  const person = readAthleteRecord(athlete, 'athlete', { today: dayOf(today) });
  const book = rulebookOf(rulebook ?? (person.ok ? person.value.rulebook : undefined));
  if (!person.ok || !book.ok) return bad([...(person.ok ? [] : person.problems), ...(book.ok ? [] : book.problems)]);
  const { from, weeks } = person.value;
  const made = plan(person.value.athlete, { from, rulebook: book.value, ...(weeks !== undefined && { weeks }) });
  return made.ok ? good(writePlanFile({ plan: made.value, rulebook: book.value }, 'json')) : made;
}

function checkText({ plan: given, rulebook }: Extract<Question, { name: 'check' }>): Result<string> {
  const file = planFileOf(given);
  const book = rulebook === undefined ? undefined : rulebookOf(rulebook);
  if (!file.ok) return file;
  if (book && !book.ok) return book;
  const { placements, weeks, athlete } = file.value.plan;
  const chosen = book?.value ?? file.value.rulebook;
  return good(JSON.stringify(checkRecord(check(training(placements, weeks), athlete, chosen), chosen, () => undefined)));
}

function weeksText({ weeks, athlete, rulebook, today }: Extract<Question, { name: 'check-weeks' }>): Result<string> {
  const calendar = readTraining(weeks);
  const person = athlete === undefined ? undefined : readAthleteRecord(athlete, 'athlete', { today: dayOf(today) });
  const book = rulebookOf(rulebook);
  if (!calendar.ok) return bad(calendar.problems.map((one) => ({ ...one, at: ['weeks', one.at].filter(Boolean).join(', ') })));
  if (person && !person.ok) return person;
  if (!book.ok) return book;
  const verdict = check(calendar.value, person?.value.athlete ?? SOMEBODY, book.value);
  return good(JSON.stringify(checkRecord(verdict, book.value, () => undefined)));
}

/** A plan file that came as JSON inside a request; its reader takes bytes, as it does from a disk. */
function planFileOf(given: unknown): Result<PlanFile> {
  return readPlanFile(new TextEncoder().encode(JSON.stringify(given)), 'plan');
}

function rulebookOf(choice: string | undefined): Result<Rulebook> {
  if (choice === undefined) return good(RULEBOOKS.article);
  if (isName(choice)) return good(RULEBOOKS[choice]);
  const known = Object.keys(RULEBOOKS);
  const near = nearest(choice, known);
  return bad([problem('rulebook-unknown', 'rulebook', { name: choice.slice(0, 60), known: known.join(', '), ...(near && { near }) })]);
}

function isName(text: string): text is RulebookName {
  return Object.hasOwn(RULEBOOKS, text);
}

function dayOf(text: string): PlainDate {
  const found = parseDate(text);
  if (found === undefined) throw new Error(`“${text}” passed as a day`);
  return found;
}

function wordsOf({ code, data }: Problem): { readonly says: string; readonly remedy: string } {
  return { says: PROBLEMS[code].says(data), remedy: PROBLEMS[code].remedy(data) };
}
