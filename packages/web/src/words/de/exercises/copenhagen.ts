import type { ExerciseWords } from '../../exercise-words.ts';

/** Copenhagen planks in German. */
export const COPENHAGEN_DE: Readonly<Record<string, ExerciseWords>> = {
  'short-copenhagen-plank': {
    name: 'Kurzer Copenhagen-Stütz',
    alsoKnown: ['Copenhagen Plank mit gebeugtem Knie', 'Kopenhagener Seitstütz auf dem Knie', 'halber Copenhagen-Stütz'],
    purpose: 'Innenseite des Oberschenkels und Seite des Rumpfs, mit kurzem Hebel.',
    cues: [
      'Unterarm unter der Schulter, oberes Knie auf einem Stuhl, der untere Fuß frei.',
      'Heb die Hüfte, bis Rumpf und Oberschenkel eine Linie sind.',
      'Atme weiter.',
    ],
    mistakes: ['Die Hüfte hängt durch.', 'Die Schulter wandert zum Ohr.'],
    notWhen: ['Die Innenseite des Oberschenkels tut weh.'],
  },
  'copenhagen-plank': {
    name: 'Copenhagen-Stütz',
    alsoKnown: ['Copenhagen Plank', 'Kopenhagener Seitstütz', 'Adduktoren-Seitstütz', 'langer Copenhagen-Stütz'],
    purpose: 'Innenseite des Oberschenkels und Rumpf, mit dem ganzen Bein als Hebel.',
    cues: [
      'Unterarm unter der Schulter, die Innenseite des oberen Fußes auf einem Stuhl.',
      'Heb die Hüfte, bis alles eine Linie ist.',
      'Das untere Bein hängt oder berührt den Stuhl von unten.',
    ],
    mistakes: ['Die Hüfte hängt durch oder dreht sich.', 'Zu lang zu früh: Das gibt starken Muskelkater.'],
    notWhen: ['Die Innenseite von Oberschenkel oder Knie tut weh.'],
  },
  'copenhagen-raise': {
    name: 'Copenhagen-Heben',
    alsoKnown: ['Copenhagen Adduction', 'Kopenhagener Adduktion', 'Adduktorenheben'],
    purpose: 'Der Copenhagen-Stütz mit Bewegung: Die Innenseiten der Oberschenkel werden lang und heben.',
    cues: ['Beginn im Copenhagen-Stütz, der obere Fuß auf einem Stuhl.', 'Senk Hüfte und unteres Bein langsam ab.', 'Heb beide wieder.'],
    mistakes: ['Fallen statt absenken.', 'Den Rumpf verdrehen.'],
    notWhen: ['Die Innenseite des Oberschenkels tut weh.', 'Du hast es seit Wochen nicht gemacht, und ein harter Lauf steht bevor.'],
  },
};
