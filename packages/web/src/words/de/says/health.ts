import type { Phrase } from '../../phrases.ts';

/** The questions before training and what a yes means, in German. */
export const health: readonly Phrase[] = [
  ['Pain or pressure in the chest, at rest or when you exert yourself?', 'Schmerz oder Druck in der Brust, in Ruhe oder bei Anstrengung?'],
  ['Fainted, or nearly, during or after effort?', 'Bei oder nach Anstrengung ohnmächtig geworden, oder beinahe?'],
  ['A heart that races or stumbles without reason?', 'Ein Herz, das ohne Grund rast oder stolpert?'],
  ['Short of breath far beyond what the effort explains?', 'Atemnot weit über das hinaus, was die Anstrengung erklärt?'],
  ['Numbness, weakness or loss of control in a limb?', 'Taubheit, Schwäche oder fehlende Kontrolle in Arm oder Bein?'],
  ['A calf that is swollen, red or hot?', 'Eine Wade, die geschwollen, rot oder heiß ist?'],
  [
    'Pain on one spot of a bone, or a bone that hurts when you hop?',
    'Schmerz auf einem Punkt eines Knochens, oder ein Knochen, der beim Hüpfen wehtut?',
  ],
  ['Pain that wakes you at night or stays at rest?', 'Schmerz, der nachts weckt oder in Ruhe bleibt?'],
  [
    'Pain above 5 of 10 when you move, or lesser pain for more than two weeks?',
    'Schmerz über 5 von 10 bei Bewegung, oder schwächerer seit mehr als zwei Wochen?',
  ],
  ['Fever, or ill in the whole body?', 'Fieber, oder krank im ganzen Körper?'],
  ['Urine as dark as cola after training?', 'Urin so dunkel wie Cola nach dem Training?'],
  ['A blow to the head in the last weeks?', 'Ein Schlag auf den Kopf in den letzten Wochen?'],
  ['Periods that stay away without a known reason?', 'Eine Periode, die ohne bekannten Grund ausbleibt?'],
  [
    'Losing weight without wanting to, or often ill or injured in the bones?',
    'Ungewollter Gewichtsverlust, oder oft krank oder an den Knochen verletzt?',
  ],
  ['A known disease of heart or vessels?', 'Eine bekannte Krankheit von Herz oder Gefäßen?'],
  ['Diabetes or another disease of the metabolism?', 'Diabetes oder eine andere Stoffwechselkrankheit?'],
  ['A known disease of the kidneys?', 'Eine bekannte Nierenkrankheit?'],
  ['Pregnant?', 'Schwanger?'],
  ['Gave birth in the last twelve weeks?', 'In den letzten zwölf Wochen ein Kind geboren?'],
  [
    'Did a professional who knows about your yeses agree to this training?',
    'Hat eine Fachperson, die deine Antworten kennt, diesem Training zugestimmt?',
  ],
  ['Stop training and seek medical care; the plan waits.', 'Hör mit dem Training auf und such ärztliche Hilfe; der Plan wartet.'],
  [
    'Ask a doctor or physiotherapist before you train by a plan. Once they agree, add “cleared”.',
    'Frag Arzt oder Physiotherapeut, bevor du nach Plan trainierst. Sind sie einverstanden, kreuze das unten an.',
  ],
  [
    'Stop running and have it looked at: bones must not be trained through pain. The plan waits.',
    'Hör auf zu laufen und lass es ansehen: Knochen darf man nicht durch Schmerz hindurch trainieren. Der Plan wartet.',
  ],
  ['Stop running and have it looked at. The plan waits.', 'Hör auf zu laufen und lass es ansehen. Der Plan wartet.'],
  ['Have it looked at first. The plan waits.', 'Lass es erst ansehen. Der Plan wartet.'],
  ['Rest until you are well; then plan again.', 'Ruh dich aus, bis du gesund bist; dann plane wieder.'],
  ['This can mean too little energy for the training.', 'Das kann heißen, dass du für das Training zu wenig Energie bekommst.'],
  [
    'Being active is encouraged where nothing speaks against it, but this planner makes no plan for pregnancy by itself. Plan with your clinician.',
    'Bewegung ist erwünscht, wenn nichts dagegen spricht, aber dieser Planer macht von sich aus keinen Plan für die Schwangerschaft. Plane mit Ärztin oder Hebamme.',
  ],
  [
    'Opinions differ between three weeks of rest and twelve weeks before running; we take the longer one. With the consent of a professional, add “cleared”.',
    'Die Meinungen reichen von drei Wochen Ruhe bis zu zwölf Wochen ohne Laufen; wir nehmen die längere. Stimmt eine Fachperson zu, kreuze das unten an.',
  ],
  [
    'You have the consent of a professional. Stop when symptoms come back.',
    'Eine Fachperson hat zugestimmt. Hör auf, wenn die Beschwerden wiederkommen.',
  ],
];
