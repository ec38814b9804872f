import { describe, expect, test } from 'vitest';
import { HEALTH_ANSWERS, HEALTH_QUESTIONS, healthProblems } from './health.ts';

describe('Before training', () => {
  test('a red flag stops the plan, whoever has agreed', () => {
    expect(healthProblems(['chest-pain', 'cleared']).map(({ code }) => code)).toEqual(['health-stop']);
  });

  test('a known disease waits for the consent of a professional', () => {
    expect(healthProblems(['heart-disease']).map(({ code }) => code)).toEqual(['health-ask-first']);
    expect(healthProblems(['heart-disease', 'cleared'])).toEqual([]);
  });

  test('no plan is made for a pregnancy by itself, even with consent', () => {
    expect(healthProblems(['pregnant', 'cleared']).map(({ code }) => code)).toEqual(['health-ask-first']);
  });

  test('all yeses are answered at once', () => {
    expect(healthProblems(['bone-pain', 'fever', 'postpartum'])).toHaveLength(3);
  });

  test('nobody is told a diagnosis, and every question is one', () => {
    for (const answer of HEALTH_ANSWERS) {
      const { asks, says } = HEALTH_QUESTIONS[answer];
      expect(asks).toMatch(/\?$/);
      expect(says).not.toMatch(/you have (a|an) (fracture|infarction|thrombosis)/i);
    }
  });
});
