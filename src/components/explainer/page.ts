import { story } from '../../loaders/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { notesOf } from '../evidence/notes.ts';
import { keysInReadingOrder } from './reading-order.ts';

/** The notes of the page of explainers: what every component on it takes its numerals from. */
export const notes = notesOf(story, keysInReadingOrder(story));
export const words = wordsOf(story.meta.language);

/** The citation keys in an attribute that the section plugin wrote. */
export function keysOf(attribute = ''): readonly string[] {
  return attribute.split(' ').filter((key) => key !== '');
}
