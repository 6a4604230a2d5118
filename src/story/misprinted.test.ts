import { expect, test } from 'vitest';
import { edited, readHarbour } from './test-story.ts';

/** What is said of a form that a letter is said to print. */
function saidOf(form: string, document = 'C'): string[] {
  const letter = '---\nedition: full\nlabel: A letter\nlanguage: en\n---\n\nThe keeper, Ada Berg-Lund, wrote it.\n';
  const { problems } = readHarbour({
    'documents/C.md': letter,
    ...edited('names.yaml', 'prefLabel: Ada Berg,', `prefLabel: Ada Berg, printed: { ${document}: ['${form}'] },`),
  });
  return problems.map(
    ({ place, rule, message, advice }) => `${place.line}:${place.column} ${rule} ${message} ${advice}`,
  );
}

test.each(['Ada Berg-Lund', 'Ada Berg‑Lund', 'the keeper'])('a full edition may print “%s”', (form) => {
  expect(saidOf(form)).toEqual([]);
});

test.each([
  ['Ada Bergh-Lund', 'Write “Ada Berg-Lund”.'],
  ['ada berg-lund', 'Write “Ada Berg-Lund”.'],
  ['Ada Berg-Lu', 'Write “Ada Berg-Lund”.'],
  ['Mrs Quill', 'Write it as the document has it, or take it out.'],
])('a full edition that has no “%s” does not print it', (form, advice) => {
  expect(saidOf(form)).toEqual([`1:69 unsupported-name C does not print “${form}”. ${advice}`]);
});

test('a digest may leave out what its original prints', () => {
  expect(saidOf('A. Berg', 'A')).toEqual([]);
});
