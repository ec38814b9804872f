import { expect, test, useExample } from './story.ts';

test('Every session of the month leads to its page, under a thumb on a small phone and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await useExample(page);
  await page.goto('/plan/month');
  const run = page.getByRole('link', { name: /^Easy run with strides ?, 45 min, Wed 10 Feb, morning$/ });
  await expect(run).toBeVisible();
  const sizes = await page.locator('main a[href^="/session/"]').evaluateAll((links) =>
    links.map((link) => {
      const { width, height } = link.getBoundingClientRect();
      return { width, height };
    }),
  );
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  await run.click();
  await expect(page.getByRole('heading', { name: 'Easy run with strides' })).toBeVisible();
  await page.goBack();
  await run.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Easy run with strides' })).toBeVisible();
});
