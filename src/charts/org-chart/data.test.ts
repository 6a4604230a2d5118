import { describe, expect, it } from 'vitest';
import type { Change } from '../../model/story.ts';
import { wordDate } from '../../dates/index.ts';
import { orgChartAt } from './at.ts';
import { orgChartData, orgChartSource } from './data.ts';
import { harbour, storyOf } from './harbour.fixture.ts';
import { layout } from './layout.ts';
import { orgChartText } from './text.ts';

const dataOf = (state: string) => orgChartData(harbour, state);
const frame = (state: string) => dataOf(state).sections[0]?.frames[0];

describe('orgChartData', () => {
  it('groups the rows that change together and counts them before', () => {
    const groups = (state: string) => frame(state)?.groups.map(({ heading, rows }) => [heading, rows.length]);
    expect(groups('before')).toEqual([
      ['Three teams', 2],
      ['', 1],
    ]);
    expect(groups('moved')).toEqual([
      ['Reportedly moved', 2],
      ['Reportedly combined', 1],
    ]);
  });

  it('leaves a ghost in the old place and the same box in the new', () => {
    const keys = frame('moved')?.groups.flatMap(({ rows }) => rows.map(({ key, status }) => [key, status]));
    expect(keys?.[0]).toEqual(['ghost/crane', 'away']);
    const slot = dataOf('moved').sections[0]?.receivers[0]?.arrivals[0]?.slots[0];
    expect(slot).toMatchObject({ key: 'unit/crane', isShown: true, words: 'reportedly', isFresh: true });
    expect(frame('before')?.groups[0]?.rows[0]).toMatchObject({ key: 'unit/crane', status: 'here' });
  });

  it('draws a row as softly as the softest of what it stands on, and says so on it', () => {
    expect(frame('before')?.groups[0]?.rows[0]).toMatchObject({
      standing: 'reported',
      words: 'reportedly',
      evidence: { claim: 'unit/crane', cites: ['A-1.1', 'B-1.1'], words: 'reportedly', silent: [] },
    });
  });

  it('says a vacated seat as not stated, never as empty', () => {
    expect(frame('before')?.seats[0]).toMatchObject({ status: 'held', holder: { label: 'Mara Quill' } });
    const seat = frame('moved')?.seats[0];
    expect(seat).toMatchObject({ status: 'vacated', standing: 'absent', evidence: { words: 'not stated' } });
    expect(seat?.left).toMatchObject({ label: 'Mara Quill', note: `leaves, ${wordDate('XXXX-05-06', 'en')}` });
  });

  it('names the speaker of what is attributed', () => {
    const set = dataOf('above').sections[0]?.organization?.coordination[0];
    expect(set).toMatchObject({
      isShown: true,
      label: 'coordinated, trustees said',
      evidence: { words: 'trustees said' },
    });
    expect(dataOf('moved').sections[0]?.organization?.coordination[0]?.isShown).toBe(false);
  });

  it('draws what is coordinated in its place as well where another change has brought it there', () => {
    const cited = { standing: 'stated', cites: ['A-1.1'] } as const;
    const unitOf = { unit: 'trust', ...cited };
    const [trust, radar] = ['trust', 'radar'];
    const story = (from: string) =>
      storyOf({
        states: [
          {
            id: 'set',
            label: 'A',
            note: 'A',
            title: 'A',
            subtitle: 'A',
            changes: ['opens', 'sets'],
            standing: 'stated',
          },
        ],
        units: [
          { id: trust, label: 'Trust', kind: 'organization', ...cited },
          { id: 'tower', label: 'Tower', kind: 'unit', from: 'opens', unitOf, ...cited },
          { id: radar, label: 'Radar', kind: 'team', from, unitOf, ...cited },
        ],
        changes: [
          {
            id: 'opens',
            label: 'A',
            verb: 'created',
            units: from === 'opens' ? ['tower', radar] : ['tower'],
            ...cited,
          },
          { id: 'sets', label: 'B', verb: 'coordinated', units: [radar], by: trust, ...cited },
        ],
      });
    const framed = (from: string) => orgChartData(story(from), 'set').sections[0]?.frames.map(({ key }) => key);
    expect(framed('opens')).toEqual(['unit/tower', 'unit/radar']);
    expect(framed('sets')).toEqual(['unit/tower']);
  });

  it('holds an alliance the same in every state, and without a date', () => {
    const [first, ...others] = ['before', 'moved', 'above'].map((state) => dataOf(state).alliances);
    for (const other of others) expect(other).toEqual(first);
    expect(first?.[0]?.note).toBe('no date given');
  });

  it('says which alliance is no longer drawn since a member of it is no more', () => {
    const { structure } = harbour;
    const gone = { id: 'gone', label: 'The yard is dissolved.', cites: ['A-1.1'], place: harbour.meta.place };
    const changes: Change[] = [{ ...gone, verb: 'dissolved', units: ['yard'], standing: 'stated' }];
    const states = structure.states.map((each) => ({ ...each, changes: each.id === 'moved' ? ['gone'] : [] }));
    const story = { ...harbour, structure: { ...structure, states, changes } };
    expect(orgChartData(story, 'moved').alliances).toEqual([]);
    expect(orgChartData(story, 'moved').foot).toContainEqual({
      text: 'Not drawn, as not every member is there by now: Lantern ring.',
      cites: ['A-1.1'],
    });
    expect(
      orgChartData(story, 'before')
        .foot.map(({ text }) => text)
        .join(),
    ).not.toContain('Lantern ring');
  });

  it.each([
    ['before', 'Every box with a broken line stands on a single sentence, B-1.1.'],
    ['moved', 'Every unit that moves here stands on a single sentence, B-1.1.'],
    ['above', 'Every unit set at another level here stands on a single sentence, B-1.1.'],
  ])('computes the foot of state %s', (state, sentence) => {
    expect(dataOf(state).foot[0]?.text).toBe(sentence);
  });

  it('computes the foot on all moves that are drawn, also those of the state before', () => {
    const ground = { standing: 'stated', cites: ['A-1.1'] } as const;
    const state = (id: string, changes: string[]) => ({
      ...{ id, label: id, note: id, title: id, subtitle: id, changes },
      standing: 'stated' as const,
    });
    const move = (id: string, cite: string) => ({
      ...{ id, verb: 'moved', label: `${id} moves.`, units: [id], to: 'mole' },
      ...{ standing: 'stated', cites: [cite] },
    });
    const story = storyOf({
      states: [state('first', ['tug']), state('second', ['tug', 'dredger'])],
      units: [
        { id: 'pier', label: 'Pier', kind: 'unit', ...ground },
        { id: 'mole', label: 'Mole', kind: 'unit', ...ground },
        ...['tug', 'dredger'].map((id) => ({
          ...{ id, label: id, kind: 'team', ...ground },
          unitOf: { unit: 'pier', ...ground },
        })),
      ],
      changes: [move('tug', 'A-1.1'), move('dredger', 'B-1.1')],
    });
    expect(orgChartData(story, 'second').foot[0]?.text).toBe(
      'Every unit that moves here stands on one or more of 2 sentences: A-1.1 and B-1.1.',
    );
  });

  it('says that no reporting line is drawn only where no second line is known', () => {
    expect(dataOf('before').remark).toBe('No reporting line is drawn: neither document has one.');
    const ground = { standing: 'stated', cites: ['A-1.1'] };
    const units = ['mole', 'pier', 'tug'].map((id) => ({ id, label: id, kind: 'unit', ...ground }));
    const story = storyOf({
      states: [{ id: 'x', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated', changes: [] }],
      units,
      relations: [
        { id: 'dotted', kind: 'second', label: 'Pier also reports to mole.', from: 'pier', to: 'mole', ...ground },
      ],
    });
    expect(orgChartData(story, 'x').remark).toBeUndefined();
    expect(orgChartAt(orgChartSource(story), { at: 'x', branch: 'tug' }).remark).toBeUndefined();
    expect(orgChartData(story, 'x').relations[0]).toMatchObject({ word: 'second line' });
  });
});

describe('organizations that become one', () => {
  const ground = { standing: 'stated', cites: ['A-1.1'] } as const;
  const state = (id: string, changes: string[]) => ({
    ...{ id, label: id, note: id, title: id, subtitle: id, changes },
    standing: 'stated' as const,
  });
  const story = storyOf({
    states: [state('before', []), state('merged', ['merger', 'leads'])],
    units: [
      { id: 'port', label: 'Port', kind: 'organization', from: 'merger', ...ground },
      { id: 'mole', label: 'Mole', kind: 'organization', ...ground },
      { id: 'pier', label: 'Pier', kind: 'organization', ...ground },
    ],
    posts: [{ id: 'head', label: 'Head', postIn: 'port', ...ground }],
    changes: [
      { id: 'merger', verb: 'merged', label: 'They merge.', units: ['mole', 'pier'], to: 'port', ...ground },
      { id: 'leads', verb: 'filled', label: 'Mara leads it.', post: 'head', by: 'mara-quill', ...ground },
    ],
  });

  it('are one before only in what is there: of the one to come no frame, no bar and no word', () => {
    const bars = (state: string) => layout(orgChartData(story, state), 860).placed.filter(({ kind }) => kind === 'bar');
    expect(orgChartData(story, 'before').sections[0]?.frames[0]).toMatchObject({ status: 'notYet' });
    expect(orgChartText(orgChartData(story, 'before')).items.map(({ label }) => label)).toEqual(['Mole', 'Pier']);
    expect([bars('before').length, bars('merged').length]).toEqual([2, 3]);
  });

  it('say what they have become part of, since no path leads there, and not that they are its units', () => {
    const organizations = orgChartData(story, 'merged').sections.map(({ organization }) => organization);
    expect(organizations.map((each) => [each?.label, each?.words])).toEqual([
      ['Port', 'combined'],
      ['Mole', 'combined with Port'],
      ['Pier', 'combined with Port'],
    ]);
    const alone = orgChartData(story, 'merged', 'moment').sections[0]?.frames.map(({ unitOf }) => unitOf?.word);
    expect(alone).toEqual([undefined, 'combined with Port', 'combined with Port']);
  });

  it('are told with who leads the one that is new', () => {
    expect(orgChartData(story, 'merged').changes.map(({ sentence }) => sentence)).toEqual([
      'They merge.',
      'Mara leads it.',
    ]);
  });
});
