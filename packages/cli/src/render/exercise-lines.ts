import { exerciseById, REFERENCES, sidesText, spanText, type Exercise, type Tempo } from '@ironstride/core';
import { citation } from './citation.ts';
import { hang } from './hang.ts';
import type { Page } from './page.ts';
import { waysText } from './ways-text.ts';

/** One exercise with everything that is known of it. */
export function exerciseLines(one: Exercise, page: Page): string[] {
  const fact = (name: string, text: string): string[] => (text === '' ? [] : hang(`${name}: `.padEnd(FACT), text, page.width));
  const points = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : ['', page.ink('title', title), ...texts.flatMap((text) => hang('  – ', text, page.width))];
  return [
    page.ink('title', one.name),
    ...(one.also.length === 0 ? [] : hang('', `also: ${one.also.join(', ')}`, page.width).map((line) => page.ink('quiet', line))),
    ...hang('', one.purpose, page.width),
    '',
    ...fact('Kind', `${one.category}${one.mainLift ? ', a main lift' : ''}`),
    ...fact('For', `lifting experience from “${one.level}”`),
    ...fact('With', waysText(one)),
    ...fact('Where', one.places.join(', ')),
    ...fact('Usually', doseText(one)),
    ...fact('Tempo', one.measure === 'reps' ? tempoText(one.tempo) : ''),
    ...fact('Works', one.primary.join(', ')),
    ...fact('And', one.secondary.join(', ')),
    ...fact('Loads', one.stresses.length === 0 ? '' : `${one.stresses.join(', ')}; left out while one of them hurts`),
    ...fact('Lands', contactsText(one)),
    ...fact('Sore', one.eccentric ? 'likely the first times; begin with little' : ''),
    ...points('How', one.cues),
    ...points('Mistakes', one.mistakes),
    ...points('Not when', one.notWhen),
    ...points('Instead', insteadTexts(one)),
    ...evidenceLines(one, page),
  ];
}

const FACT = 10;

function doseText({ dose: { sets, amount }, measure, sides }: Exercise): string {
  const unit = { reps: '', seconds: ' s', metres: ' m' }[measure];
  return `${sets} × ${spanText(...amount)}${unit}${sidesText(sides)}`;
}

function tempoText([lowering, below, lifting, above]: Tempo): string {
  const parts = [`${lowering} s down`, below > 0 ? `${below} s below` : '', `${lifting} s up`, above > 0 ? `${above} s above` : ''];
  return parts.filter(Boolean).join(', ');
}

function contactsText({ contacts, impact }: Exercise): string {
  if (contacts === 0) return '';
  return `${contacts} foot contact${contacts === 1 ? '' : 's'} a repetition${impact === undefined ? '' : `, ${impact} impact`}`;
}

/** The chain down to the easiest and up to the hardest, and other exercises for the same job. */
function insteadTexts(one: Exercise): readonly string[] {
  const down = chain(one, 'easier');
  const up = chain(one, 'harder');
  return [
    down.length === 0 ? '' : `Easier: ${down.join(', then ')}`,
    up.length === 0 ? '' : `Harder: ${up.join(', then ')}`,
    one.swaps.length === 0 ? '' : `When the kit is taken: ${one.swaps.map(named).join(', ')}`,
  ].filter(Boolean);
}

function chain(one: Exercise, way: 'easier' | 'harder'): readonly string[] {
  const seen = new Set([one.id]);
  const names: string[] = [];
  for (let next = one[way]; next !== undefined && !seen.has(next); next = exerciseById(next)?.[way]) {
    seen.add(next);
    names.push(named(next));
  }
  return names;
}

function named(id: string): string {
  const found = exerciseById(id);
  return found ? `${found.name} (${id})` : id;
}

function evidenceLines({ evidence }: Exercise, page: Page): string[] {
  if (!evidence) return [];
  const { authors, year, title, where } = REFERENCES[evidence.source];
  return [
    '',
    page.ink('title', 'Evidence'),
    ...hang('  ', `${evidence.says} (${citation(evidence.source)})`, page.width),
    ...hang('  ', `${authors} (${year}). ${title}. ${where}.`, page.width).map((line) => page.ink('quiet', line)),
  ];
}
