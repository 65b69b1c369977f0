import { expect, test } from './fixtures.ts';

const done = /^Drie keer deed/;

test('exports the bilingual PDF, whole', async ({ workbench }) => {
  await workbench.openArticle(done);
  const pdf = await workbench.exportAs('Bilingual PDF');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.subarray(-6).toString()).toContain('%%EOF');
  expect(pdf.length).toBeGreaterThan(20_000);
  await expect(workbench.page().getByRole('dialog')).toContainText(/\d+ pages?/);
});

test('exports the English alone as text', async ({ workbench }) => {
  await workbench.openArticle(done);
  const text = (await workbench.exportAs('English text (TXT)')).toString('utf8');
  expect(text).toContain('Show of military force');
  expect(text).not.toContain('Militair machtsvertoon');
});
