import type { ExerciseWords } from '../../exercise-words.ts';

/** Rolling in German; all say the same but where it begins. */
export const ROLLING_DE: Readonly<Record<string, ExerciseWords>> = {
  'roll-calves': roll(
    'Waden rollen',
    ['Faszienrolle Wade', 'Wade ausrollen', 'Blackroll Wade'],
    'Setz dich, Hände hinter dir, eine Wade auf der Rolle, der andere Fuß daneben.',
  ),
  'roll-quads': roll(
    'Oberschenkel vorn rollen',
    ['Faszienrolle Oberschenkel', 'Quadrizeps ausrollen', 'Oberschenkelvorderseite rollen'],
    'Leg dich auf den Bauch, auf die Unterarme gestützt, Oberschenkel auf der Rolle, Füße vom Boden.',
  ),
  'roll-hamstrings': roll(
    'Oberschenkel hinten rollen',
    ['Faszienrolle Oberschenkelrückseite', 'Beinbeuger ausrollen', 'Oberschenkelrückseite rollen'],
    'Setz dich, Hände hinter dir, die Rückseiten der Oberschenkel auf der Rolle, Fersen vom Boden.',
  ),
  'roll-glutes': roll(
    'Gesäß rollen',
    ['Faszienrolle Gesäß', 'Po ausrollen', 'Piriformis rollen'],
    'Setz dich auf die Rolle, einen Knöchel über das andere Knie, Fuß flach.',
  ),
  'roll-outer-thigh': roll(
    'Oberschenkel außen rollen',
    ['IT-Band rollen', 'Tractus rollen', 'Faszienrolle Oberschenkel außen', 'Tensor rollen'],
    'Leg dich auf die Seite, auf einen Unterarm gestützt, Außenseite des Oberschenkels auf der Rolle, der obere Fuß vorn am Boden.',
  ),
  'roll-upper-back': roll(
    'Oberen Rücken rollen',
    ['Faszienrolle Rücken', 'Rücken ausrollen', 'Brustwirbelsäule rollen'],
    'Leg dich mit dem oberen Rücken auf die Rolle, Füße flach, Hände hinter dem Kopf, Hüfte oben.',
  ),
  'roll-foot-sole': roll(
    'Fußsohle rollen',
    ['Plantarfaszie rollen', 'Ball unter dem Fuß', 'Fußsohle mit dem Ball', 'Igelball'],
    'Steh oder sitz, einen kleinen Ball unter einem Fuß.',
  ),
};

function roll(name: string, alsoKnown: readonly string[], start: string): ExerciseWords {
  return {
    name,
    alsoKnown,
    purpose: 'Kann sich gut anfühlen; kleine Wirkung auf Muskelkater und Beweglichkeit.',
    cues: [start, 'Roll langsam, eine Handlänge in zwei Sekunden.', 'Bleib einen Atemzug, wo es empfindlich ist; nie auf Knochen.'],
    mistakes: ['Schnell rollen.', 'Drücken, bis es schmerzt.'],
    notWhen: ['Die Stelle ist geschwollen, rot oder frisch verletzt.'],
    evidence: 'Zusammengefasste Studien fanden kleine Wirkungen des Rollens auf Muskelkater und Beweglichkeit.',
  };
}
