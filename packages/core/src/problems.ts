/** One thing wrong with what was given, with its place and the values for its words. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: a file with line and column, a key, a date. Empty when there is no place. */
  readonly at: string;
  readonly data: ProblemData;
}

/** The values that a problem's words may use. */
export type ProblemData = Readonly<Record<string, string | number>>;

interface Words {
  /** What is wrong. */
  says(data: ProblemData): string;
  /** What to do about it. */
  remedy(data: ProblemData): string;
}

/** Every problem that bad input can cause, with its words. Sorted by code. One table, so it may be long. */
export const PROBLEMS = {
  'answer-missing': {
    says: ({ question }) => `There is no answer to “${question}”.`,
    remedy: () => 'Answer one question per line, or run it in a terminal.',
  },
  'answer-unusable': {
    says: ({ question, text }) => `“${text}” is no answer to “${question}”.`,
    remedy: ({ example }) => `Answer, for example, “${example}”.`,
  },
  'athlete-age-twice': {
    says: () => 'Both “age” and “born” are given.',
    remedy: () => 'Keep one of them; “born” stays right next year.',
  },
  'athlete-away-backwards': {
    says: ({ from, to }) => `The time away ends on ${to}, before it begins on ${from}.`,
    remedy: () => 'Swap the two dates.',
  },
  'athlete-born': {
    says: ({ age, min, max }) => `By “born” the athlete is ${age} on the first day; plans are for people from ${min} to ${max}.`,
    remedy: () => 'Correct the year, or the first day.',
  },
  'athlete-day-unknown': {
    says: ({ text }) => `“${text}” is no day of the week.`,
    remedy: () => 'Write mon, tue, wed, thu, fri, sat or sun.',
  },
  'athlete-easy-pace-missing': {
    says: () => 'Your easy pace is not known.',
    remedy: () => 'Add “easy-pace: "6:30"” (minutes per kilometre) or a recent “result”.',
  },
  'athlete-heart-order': {
    says: ({ max, resting }) =>
      `The highest heart rate is ${max} and the resting one ${resting}; the highest must be above the resting one.`,
    remedy: () => 'Swap the two, or leave out the one that you are not sure of.',
  },
  'athlete-lift-heavy': {
    says: ({ kg, name, most }) => `${kg} kg in “${name}” is more than anybody lifts; up to ${most} kg is believed.`,
    remedy: () => 'Write kilograms: the whole load of a bar, one piece of everything else.',
  },
  'athlete-lift-reps': {
    says: ({ reps, most }) =>
      `A set of ${reps} repetitions says too little about your strength: beyond ${most} the estimate can be far off.`,
    remedy: ({ most }) => `Give a set of at most ${most} repetitions, or leave it out; loads are then found by feel.`,
  },
  'athlete-lift-weightless': {
    says: ({ name }) => `“${name}” has no weight in kilograms with repetitions to count, so it cannot tell how strong you are.`,
    remedy: () => 'Give a lift with a dumbbell, kettlebell, bar or machine instead.',
  },
  'athlete-lift-with': {
    says: ({ name, kg }) => `“${name}” can be done with different weights, so nobody can tell what the ${kg} kg are of.`,
    remedy: ({ kinds }) => `Say what the set was done with: ${kinds}.`,
  },
  'athlete-lift-with-impossible': {
    says: ({ name, found }) => `“${name}” is not done with “${found}”.`,
    remedy: ({ kinds }) => `Write ${kinds}, or leave the set out.`,
  },
  'athlete-liked-and-disliked': {
    says: ({ name }) => `“${name}” is both liked and disliked.`,
    remedy: () => 'Keep it in one of the two lists.',
  },
  'athlete-no-days': {
    says: () => 'No day has time for training.',
    remedy: () => 'Give at least one day some minutes, such as “tue: 45”.',
  },
  'athlete-pin-no-time': {
    says: ({ text, date, free, half }) => `“${text}” is pinned to ${date}, but that ${half} has only ${free} free minutes.`,
    remedy: () => 'Move or shorten the pin, or free the time.',
  },
  'athlete-pin-outside': {
    says: ({ text, date, from }) => `“${text}” is pinned to ${date}, before the plan begins on ${from}.`,
    remedy: () => 'Remove the pin, or begin earlier.',
  },
  'athlete-pins-clash': {
    says: ({ text, other, date, half }) => `“${text}” and “${other}” are both pinned to ${date} ${half}.`,
    remedy: () => 'Keep one of them, or move one to another slot.',
  },
  'athlete-plate': {
    says: ({ text }) => `“${text}” is no weight of a plate.`,
    remedy: () => 'Write kilograms above 0 and how many pairs, such as {10: 1, 2.5: 2}.',
  },
  'athlete-plates-without-bar': {
    says: () => 'There are plates but no bar to put them on.',
    remedy: () => 'Add the weight of the empty bar, such as “bar: 20”.',
  },
  'athlete-race-past': {
    says: ({ name, date, from }) => `The race “${name}” on ${date} lies before the plan begins on ${from}.`,
    remedy: () => 'Correct the date, remove the race, or begin earlier.',
  },
  'athlete-race-priority': {
    says: ({ name }) => `There are several races, and “${name}” does not say how much it matters.`,
    remedy: () => 'Add “priority: A” (what the season is for), B (matters) or C (training with a number on).',
  },
  'athlete-races-same-day': {
    says: ({ name, other, date }) => `“${name}” and “${other}” are on the same day, ${date}.`,
    remedy: () => 'Keep one of them, or correct a date.',
  },
  'athlete-result-impossible': {
    says: ({ km, minutes }) => `${km} km in ${minutes} minutes is faster than anybody has ever run.`,
    remedy: () => 'Check distance and time; minutes and seconds are written "25:30", hours too "3:45:10".',
  },
  'athlete-result-unusable': {
    says: () => 'The race result says too little about your easy pace.',
    remedy: () => 'Give a race of 4 minutes to 4 hours that fits its distance, or write “easy-pace” yourself.',
  },
  'athlete-side-test-both': {
    says: ({ name }) => `“${name}” is done with both sides at once, so left and right cannot be told apart.`,
    remedy: () => 'Give a test of an exercise that is done one side at a time.',
  },
  'athlete-time-short': {
    says: ({ weekly, free }) => `You run about ${weekly} h a week now, but your days have only ${free} h.`,
    remedy: () => 'Give the days more minutes, or lower “weekly-km” to what you will run from now on.',
  },
  'athlete-weights-unlisted': {
    says: ({ key, needs }) => `There are weights under “${key}”, but the equipment does not name “${needs}”.`,
    remedy: ({ needs }) => `Add “${needs}” to the equipment, or leave these weights out.`,
  },
  'clock-impossible': {
    says: ({ text }) => `“${text}” is not a time of day.`,
    remedy: () => 'Write hours and minutes, such as 06:30.',
  },
  'date-impossible': {
    says: ({ text }) => `“${text}” is not a day of the calendar.`,
    remedy: () => 'Write year-month-day, such as 2027-05-09, between 1900 and 2199.',
  },
  'distance-unknown': {
    says: ({ text }) => `“${text}” is not a race distance.`,
    remedy: () => 'Write marathon, half, 10k, 5k, or kilometres such as “15 km”, from 0.4 to 1000.',
  },
  'edit-other-week': {
    says: ({ id, date }) => `“${id}” cannot go to ${date}: it belongs to another week.`,
    remedy: () => 'Choose a day of its own week, or skip it there and add one here.',
  },
  'edit-past': {
    says: ({ date }) => `${date} is over.`,
    remedy: () => 'Change what is still to come; what was done is logged, not planned.',
  },
  'edit-slot-taken': {
    says: ({ date, half }) => `Another session of its kind is bound to ${date} ${half}, or two stand there already.`,
    remedy: () => 'Choose another slot, or move that one first.',
  },
  'estimate-too-many-reps': {
    says: ({ reps, most }) =>
      `${reps} repetitions, those in reserve included, say too little about strength; an estimate needs ${most} or fewer.`,
    remedy: () => 'Give a heavier set, best of three to six repetitions.',
  },
  'exercise-unknown': {
    says: ({ text }) => `There is no exercise called “${text}”.`,
    remedy: ({ near }) => meant(near, '“ironstride exercises” lists all exercises.'),
  },
  'file-alias': {
    says: () => 'The file refers to its own parts so often that it would grow without end.',
    remedy: () => 'Write the parts out instead of using & and *.',
  },
  'file-alias-lost': {
    says: () => 'The file refers with * to a part that is not there.',
    remedy: () => 'Write the part out, or name it with & first.',
  },
  'file-binary': {
    says: () => 'This is not a text file.',
    remedy: () => 'Give a plain text file; unpack archives first.',
  },
  'file-empty': {
    says: () => 'The file is empty.',
    remedy: () => 'Begin with a copy of one of the files in examples/.',
  },
  'file-encoding': {
    says: ({ found }) => `The file is not UTF-8 text; it looks like ${found}.`,
    remedy: () => 'Save it again as UTF-8.',
  },
  'file-exists': {
    says: () => 'The file is there already, and would be overwritten.',
    remedy: () => 'Choose another name with --out, or add --force.',
  },
  'file-format': {
    says: ({ found, wants }) => `This is not ${wants}${found ? `; it is ${found}` : ''}.`,
    remedy: () => 'Give the right file, or make it again with this version.',
  },
  'file-key-missing': {
    says: ({ key }) => `“${key}” is missing.`,
    remedy: ({ key, example }) => `Write, for example, “${key}: ${example ?? '…'}”.`,
  },
  'file-key-unknown': {
    says: ({ key }) => `Nobody knows the key “${key}” here.`,
    remedy: ({ near, known }) => (near ? `Did you mean “${near}”?` : `Known keys are ${known}.`),
  },
  'file-missing': {
    says: () => 'There is no such file.',
    remedy: ({ near }) => (near ? `Did you mean “${near}”?` : 'Check the name and the folder.'),
  },
  'file-number': {
    says: ({ key, found, min, max }) => `${key} is ${found}, which is not between ${min} and ${max}.`,
    remedy: ({ whole }) => `Write a ${whole ? 'whole ' : ''}number in that range.`,
  },
  'file-syntax': {
    says: ({ text }) => `The file cannot be read: ${text}.`,
    remedy: () => 'Check the indentation, the quotes and the colons there.',
  },
  'file-too-deep': {
    says: () => 'The file is nested too deeply.',
    remedy: () => 'Athletes, rulebooks and plans need no more than a handful of levels.',
  },
  'file-too-large': {
    says: ({ bytes, most }) => `The file has ${bytes} bytes; at most ${most} are read.`,
    remedy: () => 'Give the right file, or split it.',
  },
  'file-too-many-parts': {
    says: ({ most }) => `The file has more than ${most} lines and marks, far more than any plan needs.`,
    remedy: () => 'Check that it is the right file, or split it.',
  },
  'file-unreadable': {
    says: ({ text }) => `The file cannot be opened (${text}).`,
    remedy: () => 'Check that it is a file and that you may read it.',
  },
  'file-unwritable': {
    says: ({ text }) => `The file cannot be written: ${text}.`,
    remedy: () => 'Choose another name or folder; nothing was changed.',
  },
  'file-value': {
    says: ({ key, found, wants }) => `${key} is ${found}, but ${wants} is wanted.`,
    remedy: ({ example }) => (example ? `Write, for example, ${example}.` : 'Write it in that form.'),
  },
  'file-word': {
    says: ({ key, found }) => `${key} cannot be “${found}”.`,
    remedy: ({ near, known }) => (near ? `Did you mean “${near}”? ` : '') + `Choose one of ${known}.`,
  },
  'health-ask-first': {
    says: ({ answer, says }) => `You answered yes to “${answer}”. ${says}`,
    remedy: () => 'Talk to a professional, then plan again.',
  },
  'health-stop': {
    says: ({ answer, says }) => `You answered yes to “${answer}”. ${says}`,
    remedy: () => 'This is no diagnosis. When it is settled, take the answer out of “health” and plan again.',
  },
  'more-problems': {
    says: ({ most }) => `Reading stopped after ${most} problems.`,
    remedy: () => 'Mend these first, or check that it is the right file.',
  },
  'notation-about-unknown': {
    says: ({ text }) => `“${text}” says nothing about a week.`,
    remedy: ({ near }) => meant(near, 'Write a phase (build), a block (strength), deload or history.'),
  },
  'notation-day-unknown': {
    says: ({ text }) => `“${text}” does not begin with a weekday.`,
    remedy: ({ near }) => meant(near, 'Write a line such as “Wed am: easy 40 | pm: heavy-legs 45”.'),
  },
  'notation-empty': {
    says: () => 'There is no week in this text.',
    remedy: () => 'Write a line such as “Wed am: easy 40”.',
  },
  'notation-heading-unreadable': {
    says: ({ text }) => `“${text}” is no heading of a week.`,
    remedy: () => 'Write “Week of” and the date of a Monday, such as “Week of 2027-03-01: build, strength”.',
  },
  'notation-history-late': {
    says: ({ date }) => `The week of ${date} is marked as history but does not lie before the training.`,
    remedy: () => 'Take the word history away, or move the week to the front.',
  },
  'notation-not-a-monday': {
    says: ({ date }) => `${date} is not a Monday.`,
    remedy: ({ monday }) => `Did you mean ${monday}?`,
  },
  'notation-only-history': {
    says: () => 'Every week is marked as history, so there is nothing to judge.',
    remedy: () => 'Take the word history away from at least one week.',
  },
  'notation-quote-open': {
    says: () => 'A quotation mark is opened and not closed.',
    remedy: () => 'Close the title with a quotation mark on the same line.',
  },
  'notation-slot-full': {
    says: ({ slot, most }) => `${slot} has more than ${most} sessions.`,
    remedy: () => 'Put some of them elsewhere.',
  },
  'notation-slot-unreadable': {
    says: ({ text }) => `“${text}” is no half of a day.`,
    remedy: () => 'Write am or pm, a colon and the sessions, such as “pm: heavy-legs 45 + core 10”.',
  },
  'notation-too-long': {
    says: ({ length, most }) => `The text has ${length} characters; at most ${most} are read.`,
    remedy: () => 'Give fewer weeks.',
  },
  'notation-too-many-weeks': {
    says: ({ weeks, most }) => `From the first to the last week there are ${weeks} weeks; at most ${most} are read.`,
    remedy: () => 'Check the years of the headings.',
  },
  'notation-week-twice': {
    says: ({ date, before }) => `The week of ${date} was started before, in ${before}.`,
    remedy: () => 'Put all days of a week under one heading.',
  },
  'option-number': {
    says: ({ name, text, min, max }) => `${name} is “${text}”, which is no whole number from ${min} to ${max}.`,
    remedy: ({ name, min }) => `Write, for example, ${name} ${min}.`,
  },
  'option-same-file': {
    says: ({ name, other }) => `${name} and ${other} name the same file.`,
    remedy: () => 'Give each a file of its own.',
  },
  'pace-impossible': {
    says: ({ text }) => `“${text}” is not a pace.`,
    remedy: () => 'Write minutes and seconds per kilometre in quotes, such as "6:30", from 2:30 to 15:00; or "10:30 /mi".',
  },
  'plan-day-outside': {
    says: ({ date }) => `${date} lies outside the plan.`,
    remedy: ({ near }) => (near ? `The nearest day with a session: ${near}.` : 'The plan has no session at all.'),
  },
  'plan-id-twice': {
    says: ({ id }) => `Two sessions have the id “${id}”.`,
    remedy: () => 'Give one of them another id.',
  },
  'plan-week-outside': {
    says: () => 'The plan has no such week.',
    remedy: ({ weeks }) => `Its weeks have the numbers 1 to ${weeks}.`,
  },
  'result-time-impossible': {
    says: ({ text }) => `“${text}” is not a finishing time.`,
    remedy: () => 'Write minutes and seconds, "52:10", or hours too, "3:45:10", in quotes.',
  },
  'rule-locked': {
    says: ({ id, what }) => `“${id}” protects health and cannot be ${what}.`,
    remedy: () => 'Leave it as it is, or make it stricter.',
  },
  'rule-number-bad': {
    says: ({ name, value, min, max, unit }) => `“${name}” is ${value}; it must be a whole number from ${min} to ${max} ${unit}.`,
    remedy: () => 'Choose a number inside these bounds.',
  },
  'rule-number-unknown': {
    says: ({ id, name }) => `The rule “${id}” has no number called “${name}”.`,
    remedy: ({ near, known }) => meant(near, known ? `It has: ${known}.` : 'It has no numbers to change.'),
  },
  'rule-unknown': {
    says: ({ id }) => `There is no rule called “${id}”.`,
    remedy: ({ near }) => meant(near, 'The command “rules” lists all rules.'),
  },
  'rule-weight-bad': {
    says: ({ id, weight }) => `The weight of “${id}” is ${weight}.`,
    remedy: ({ max }) => `Use a whole number from 1 to ${max}.`,
  },
  'rulebook-unknown': {
    says: ({ name }) => `There is no rulebook “${name}”.`,
    remedy: ({ near, known }) => (near ? `Did you mean “${near}”? ` : '') + `Choose one of ${known}, or give a file.`,
  },
  'run-plan-columns': {
    says: ({ found }) => `No column for days and workouts was found; the first row is “${found}”.`,
    remedy: () => 'Give the table a heading: a column for each weekday, or columns “date” and “workout”.',
  },
  'run-plan-date': {
    says: ({ text }) => `“${text}” is not a date.`,
    remedy: () => 'Write year-month-day, such as 2027-05-09.',
  },
  'run-plan-date-order': {
    says: ({ text }) => `It is not clear whether “${text}” has the day or the month first; nothing in the column tells.`,
    remedy: () => 'Write the dates as year-month-day, such as 2027-05-09.',
  },
  'run-plan-empty': {
    says: () => 'There is no workout in this run plan.',
    remedy: () => 'Give a schedule document (YAML or JSON), a table (CSV) or a calendar (ICS) with workouts.',
  },
  'run-plan-nothing': {
    says: () => 'The plan has no session in it.',
    remedy: () => 'Check that it is a run plan, and how it was read with “ironstride import”.',
  },
  'run-plan-too-long': {
    says: ({ found, what, most }) => `The run plan has ${found} ${what}; at most ${most} are read.`,
    remedy: () => 'Give only the part that you want to plan around.',
  },
  'run-plan-week-days': {
    says: ({ week, found }) => `Week ${week} has ${found} days.`,
    remedy: () => 'Put two workouts of one day into one entry, such as “AM: easy {4} / PM: tempo {6}”.',
  },
  'run-plan-year-missing': {
    says: ({ text }) => `The dates have no year (“${text}”).`,
    remedy: () => 'Say the year of the first date, such as --year 2027.',
  },
  'season-asks-too-much': {
    says: ({ runs, strength, needed, free }) =>
      `${runs} runs and ${strength} strength sessions a week take at least ${needed} minutes, but your days have only ${free}.`,
    remedy: () => 'Ask for fewer sessions, or give the days more minutes.',
  },
  'season-marathon-age': {
    says: ({ name, km, age, youngest }) =>
      `“${name}” is ${km} km long; there is no plan beyond the half marathon at ${age}, below ${youngest}.`,
    remedy: () => 'Choose a race up to the half marathon, and train with a coach.',
  },
  'season-race-too-far': {
    says: ({ name, date, most }) => `The race “${name}” on ${date} is more than ${most} weeks away.`,
    remedy: () => 'Correct the date, or leave the race out until it is nearer.',
  },
  'season-run-plan-long': {
    says: ({ weeks, most }) => `The run plan reaches ${weeks} weeks ahead; a season has at most ${most}.`,
    remedy: () => 'Say how many weeks to plan, or correct the dates of the run plan.',
  },
  'season-run-plan-past': {
    says: ({ last, from }) => `The run plan has nothing on or after ${from}; it ends on ${last}.`,
    remedy: () => 'Begin earlier, or give the race a later date.',
  },
  'season-weeks': {
    says: ({ weeks, most }) => `A season of ${weeks} weeks cannot be planned; 1 to ${most} can.`,
    remedy: () => 'Ask for a whole number of weeks in that range.',
  },
  'session-kind-unknown': {
    says: ({ text }) => `“${text}” is no kind of session.`,
    remedy: ({ near }) => meant(near, 'Kinds are easy, long, tempo, intervals, race, heavy-legs, core and others.'),
  },
  'session-lift-bad': {
    says: ({ text }) => `“${text}” is no id of an exercise.`,
    remedy: () => 'Write it in small letters with hyphens, such as lift:goblet-squat; “ironstride exercises” lists them.',
  },
  'session-minutes-bad': {
    says: ({ text }) => `“${text}” is no length of a session.`,
    remedy: () => 'Write whole minutes from 1 to 1440.',
  },
  'session-minutes-missing': {
    says: ({ text }) => `“${text}” does not say how long it is.`,
    remedy: ({ kind }) => `Write minutes after the kind, such as “${kind} 40”.`,
  },
  'session-movements-unknown': {
    says: ({ text }) => `“${text}” are not movement categories.`,
    remedy: ({ known }) => `Choose from ${known}.`,
  },
  'session-not-in-plan': {
    says: ({ id }) => `No session of the plan is called “${id}” or stands on that day.`,
    remedy: ({ near }) => (near ? `Did you mean “${near}”?` : 'Give an id of the plan, or a date such as 2027-03-02.'),
  },
  'session-number-bad': {
    says: ({ name, text }) => `“${text}” does not fit ${name}.`,
    remedy: ({ whole, min, max }) => `Write a ${whole}number from ${min} to ${max}.`,
  },
  'session-several': {
    says: ({ date, ids }) => `Several sessions stand on ${date}: ${ids}.`,
    remedy: () => 'Ask for one of them by its id.',
  },
  'session-tag-unknown': {
    says: ({ text }) => `“${text}” is no tag.`,
    remedy: ({ near }) =>
      meant(near, 'Tags that can be added are #downhill, #depth-jumps, #eccentric-new, #new-block, #novice-lifter and #one-unit.'),
  },
  'session-unreadable': {
    says: ({ text }) => `“${text}” is not a session.`,
    remedy: () => 'Write a kind and minutes, such as “easy 40” or “tempo 35 hard”.',
  },
  'session-word-twice': {
    says: ({ text, what }) => `“${text}” gives its ${what} twice.`,
    remedy: () => 'Keep one of them.',
  },
  'session-word-unknown': {
    says: ({ text }) => `“${text}” means nothing in a session.`,
    remedy: ({ near }) => meant(near, 'After the minutes come an effort (easy, moderate, hard) and details such as #new-block or km:7.'),
  },
  'show-day-and-week': {
    says: ({ day }) => `Both a day (“${day}”) and --week are given.`,
    remedy: () => 'Ask for one of them.',
  },
  'weeks-unreadable': {
    says: ({ text }) => `“${text}” names no weeks.`,
    remedy: () => 'Write all, none, a number such as 3, or a span such as 1-4.',
  },
} as const satisfies Record<string, Words>;

function meant(near: string | number | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean “${near}”?`;
}

/** The code of a problem; stable, for programs. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Makes a problem. */
export function problem(code: ProblemCode, at: string, data: ProblemData = {}): Problem {
  return { code, at, data };
}

/** A problem in words: place, what is wrong, what to do. */
export function problemText({ code, at, data }: Problem): string {
  const words: Words = PROBLEMS[code];
  return `${at && `${at}: `}${words.says(data)} ${words.remedy(data)}`;
}
