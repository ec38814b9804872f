import { CATEGORIES, exerciseById, FIT_EXERCISES, POSES, REFERENCES, type Exercise, type Way } from '@ironstride/core';
import { heading, page, table } from './markdown.ts';
import { referenceLine } from './reference-line.ts';

/** The list of all exercises, by category. */
export function exercisesPage(exercises: readonly Exercise[]): string {
  const sections = CATEGORIES.map((category) => {
    const rows = exercises
      .filter((one) => one.category === category)
      .map((one) => [`[${one.name}](exercises/${one.id}.md)`, `\`${one.id}\``, one.level, waysText(one), one.primary.join(', ')]);
    return rows.length === 0 ? '' : `## ${category}\n\n${table(['Exercise', 'Id', 'From', 'With', 'Works'], rows)}`;
  });
  return page(
    heading('Exercises'),
    `${exercises.length} exercises. “From” is the least lifting experience: new, some or experienced. Athlete files name exercises by their ids.`,
    ...sections,
  );
}

/** One exercise's page, from its entry in the library. */
export function exercisePage(one: Exercise): string {
  const { id, name, also, category, purpose, primary, secondary, places, level, mainLift, stresses, eccentric, tempo, evidence } = one;
  const facts = [
    ['Id', `\`${id}\``],
    ['Category', `${category}${mainLift ? ', a main lift' : ''}`],
    ['From', `lifting experience “${level}”`],
    ['With', waysText(one)],
    ['Where', places.join(', ')],
    ['Usual amount', doseText(one)],
    ['Tempo', one.measure === 'reps' ? `${tempo.join('–')} s: lowering, below, lifting, above` : ''],
    ['Works', primary.join(', ')],
    ['Helping', secondary.join(', ')],
    ['Loads', stresses.join(', ')],
    ['Landings', one.contacts === 0 ? '' : `${one.contacts} a repetition${one.impact === undefined ? '' : `, ${one.impact} impact`}`],
    ['On watches', fitText(id)],
    ['Soreness', eccentric ? 'likely the first times; begin with little' : ''],
  ].filter(([, text]) => text !== '');
  return page(
    heading(name),
    `**${purpose}**`,
    `![${POSES[id]?.says ?? name}](${id}.svg)`,
    also.length === 0 ? '' : `Also called ${also.join(', ')}.`,
    table(['', ''], facts),
    points('How to do it', one.cues),
    points('Common mistakes', one.mistakes),
    points('When not to do it', one.notWhen),
    points('Easier, harder, instead', insteadTexts(one)),
    evidence ? `## Evidence\n\n${evidence.says}\n\n- ${referenceLine(REFERENCES[evidence.source])}` : '',
    '[All exercises](../exercises.md)',
  );
}

/** The FIT code, for programs that write workouts for watches. */
function fitText(id: string): string {
  const code = FIT_EXERCISES[id];
  return code ? `FIT category ${code.category}${code.name === 'none' ? '' : `, name ${code.name}`} (${code.label})` : '';
}

function points(title: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `## ${title}\n\n${texts.map((text) => `- ${text}`).join('\n')}`;
}

function doseText({ dose: { sets, amount }, measure, sides }: Exercise): string {
  const unit = { reps: '', seconds: ' s', metres: ' m' }[measure];
  const side = { both: '', each: ' on each side', alternating: ', sides in turn' }[sides];
  return `${sets} × ${[...new Set(amount)].join('–')}${unit}${side}`;
}

function insteadTexts({ easier, harder, swaps }: Exercise): readonly string[] {
  return [
    easier === undefined ? '' : `Easier: ${linked(easier)}`,
    harder === undefined ? '' : `Harder: ${linked(harder)}`,
    swaps.length === 0 ? '' : `When the kit is taken: ${swaps.map(linked).join(', ')}`,
  ].filter((text) => text !== '');
}

function linked(id: string): string {
  const found = exerciseById(id);
  return found ? `[${found.name}](${id}.md)` : `\`${id}\``;
}

function waysText({ ways, props }: Exercise): string {
  return [ways.map(wayText).join(' or '), ...props].join('; ');
}

function wayText({ load, needs }: Way): string {
  return needs.length === 0 ? 'body weight' : load === 'body' ? `body weight + ${needs.join(' + ')}` : needs.join(' + ');
}
