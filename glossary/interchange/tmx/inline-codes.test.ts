import { expect, test } from 'vitest';
import { readSpeltTags as t, spellTags } from '#shared/text/spell-tags.ts';
import { readTmx } from './read-tmx.ts';
import { writeTmx } from './write-tmx.ts';

const provenance = { createdBy: null, createdAt: null, changedAt: null, document: null };
const unit = {
  id: '1',
  source: t('De ⟨b1⟩VN⟨/b1⟩ & ⟨a2⟩zij⟨/a2⟩⟨note3/⟩ ⟨i4⟩verder'),
  target: t('⟨a2⟩They⟨/a2⟩ & the ⟨b1⟩UN⟨/b1⟩⟨note3/⟩ ⟨br5/⟩ ⟨i4⟩on'),
  previous: t('Voor ⟨ph1/⟩'),
  next: null,
  provenance,
};

test('tags go out as the codes of TMX and come back as they were', () => {
  const file = writeTmx([unit]);
  const text = new TextDecoder().decode(file);
  expect(text).toContain(
    '<seg>De <bpt i="1" x="1" type="bold">&lt;b1&gt;</bpt>VN<ept i="1">&lt;/b1&gt;</ept> &amp; ' +
      '<bpt i="2" x="2" type="link">&lt;a2&gt;</bpt>zij<ept i="2">&lt;/a2&gt;</ept>' +
      '<ph x="3" type="fnote">&lt;note3/&gt;</ph> <it pos="begin" x="4" type="italic">&lt;i4&gt;</it>verder</seg>',
  );
  expect(text).not.toMatch(/[\uE000-\uEBFF]/u);
  const read = readTmx(file, 'memory.tmx');
  if (!read.ok) throw new Error(read.error.type);
  const [back] = read.value.units;
  expect([back?.source, back?.target, back?.previous].map((side) => spellTags(side ?? ''))).toEqual(
    [unit.source, unit.target, unit.previous].map(spellTags),
  );
  expect(back?.flattened).toBe(false);
});

test('codes of another program are left out and told', () => {
  const file = new TextDecoder().decode(writeTmx([unit])).replace('creationtool="Veerman"', 'creationtool="Other"');
  const read = readTmx(new TextEncoder().encode(file), 'memory.tmx');
  if (!read.ok) throw new Error(read.error.type);
  expect(read.value.units[0]).toMatchObject({ source: 'De VN & zij verder', flattened: true });
});
