import { expect, test } from 'vitest';
import { FIT_EXERCISES } from './fit-codes.ts';
import { EXERCISES } from './library.ts';

test('every exercise has a code for watches, and every code an exercise', () => {
  expect(Object.keys(FIT_EXERCISES)).toEqual(EXERCISES.map(({ id }) => id));
});

/** Exercises for which the profile has no fitting name: saying so is better than a guess. */
const WITHOUT_NAME = `
  hip-hinge-drill nordic-curl hip-hike monster-walk short-copenhagen-plank copenhagen-plank copenhagen-raise
  single-leg-balance-reach split-squat-hold skater-squat bear-plank body-saw side-plank-from-knees
  feet-elevated-glute-bridge hamstring-bridge hamstring-walk-out calf-raise-hold bent-knee-calf-raise wall-soleus-hold
  eccentric-heel-drop banded-march short-foot toe-yoga towel-curl tibialis-raise heel-walk toe-walk band-ankle-eversion
  band-ankle-inversion single-leg-balance suitcase-carry goblet-carry snap-down pogo-jump line-hop power-skip broad-jump
  single-leg-pogo single-leg-forward-hop bounding tuck-jump medicine-ball-chest-pass a-skip butt-kick high-knees
  straight-leg-skip grapevine side-shuffle roll-calves roll-quads roll-hamstrings roll-glutes roll-outer-thigh
`
  .trim()
  .split(/\s+/);

test('every exercise has the number of its name, but for those for which the profile has none that fits', () => {
  const without = EXERCISES.filter(({ id }) => FIT_EXERCISES[id]?.name === 'none').map(({ id }) => id);
  expect(without).toEqual(WITHOUT_NAME);
});

test('codes are whole numbers with the word that they stand for', () => {
  for (const { category, name, label } of Object.values(FIT_EXERCISES)) {
    expect(Number.isInteger(category) && category >= 0 && category <= 53).toBe(true);
    if (name !== 'none') expect(Number.isInteger(name) && name >= 0).toBe(true);
    expect(label).toMatch(/^[a-z0-9_]+$/);
  }
});

test('two exercises share a name only where the profile tells them no further apart', () => {
  const shared = new Map<string, string[]>();
  for (const [id, { category, name }] of Object.entries(FIT_EXERCISES))
    if (name !== 'none') shared.set(`${category}/${name}`, [...(shared.get(`${category}/${name}`) ?? []), id]);
  expect([...shared.values()].filter(({ length }) => length > 1)).toEqual([
    ['box-squat', 'body-weight-squat'],
    ['leg-press', 'single-leg-leg-press'],
    ['heel-tap-dead-bug', 'dead-bug'],
    ['calf-wall-stretch', 'soleus-wall-stretch'],
  ]);
});

test('well-known exercises have the codes of the FIT profile', () => {
  expect(FIT_EXERCISES['goblet-squat']).toEqual({ category: 28, name: 37, label: 'goblet_squat' });
  expect(FIT_EXERCISES['plank-shoulder-tap']).toEqual({ category: 19, name: 94, label: 'straight_arm_plank_with_shoulder_touch' });
  expect(FIT_EXERCISES['romanian-deadlift']).toEqual({ category: 8, name: 23, label: 'romanian_deadlift' });
});
