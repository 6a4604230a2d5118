import { describe, expect, it } from 'vitest';
import { captioned } from './captioned.ts';
import type { Mark, Picture } from './mark.ts';

const box: Mark = { type: 'rect', x: 0, y: 0, width: 300, height: 90 };
const picture: Picture = { width: 300, height: 90, label: 'The docks', marks: [box] };
const caption = {
  title: 'The docks',
  subtitle: 'A frame holds what belongs to it.',
  said: [],
  key: [],
  foot: ['As of: today.'],
};
const texts = ({ marks }: Picture) => marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []));

describe('captioned', () => {
  it('sets the title over the picture and the foot under it, the picture as large as it was', () => {
    const { width, height, marks } = captioned(picture, caption);
    const body = marks.find((mark) => mark.type === 'group');
    expect([width, body?.children, body?.translate?.[0]]).toEqual([340, [box], 20]);
    const [title, subtitle, foot] = texts({ ...picture, marks });
    const top = body?.translate?.[1] ?? 0;
    expect(title?.y).toBeLessThan(subtitle?.y ?? 0);
    expect(subtitle?.y).toBeLessThan(top);
    expect(foot?.y).toBeGreaterThan(top + 90);
    expect(height).toBeGreaterThan(foot?.y ?? 0);
  });

  it('breaks what is longer than the picture is wide', () => {
    const long = 'It is said of the crews that they are moved to the wider quays. '.repeat(3).trim();
    const lines = texts(captioned(picture, { ...caption, foot: [long] })).slice(2);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(({ text }) => text).join(' ')).toBe(long);
  });

  it('keys its lines between what it says of itself and its foot, each beside its words', () => {
    const { marks } = captioned(picture, {
      ...caption,
      said: ['All of it.'],
      key: [['reported', 'reported: so it is said']],
    });
    const [said, key, foot] = texts({ ...picture, marks }).slice(2);
    expect([said?.text, key?.text, foot?.text]).toEqual(['All of it.', 'reported: so it is said', 'As of: today.']);
    expect(key?.x).toBeGreaterThan(said?.x ?? 0);
    expect(marks).toContainEqual(expect.objectContaining({ type: 'path', class: 'ls rp' }));
  });

  it('takes no room for a foot that says nothing', () => {
    expect(texts(captioned(picture, { ...caption, foot: [] }))).toHaveLength(2);
  });
});
