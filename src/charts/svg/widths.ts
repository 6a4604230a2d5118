/**
 * Advance widths of the faces used in charts, in thousandths of an em. Made once from the woff2 files of `src/fonts` with
 * fontTools (the `hmtx` table, the variable face at weights 400 and 600); kerning left out. The small letters of `caps` are
 * measured as drawn: the face sets small capitals for them.
 * Each is written with two figures to the base of 36, which is half as long as the numbers.
 * `ascii` is U+0020 to U+007E, `others` the characters of OTHERS, as many of them as the face has. 0: the face lacks it.
 * A letter with an accent is as wide as the letter, in each of these faces.
 */
export interface Widths {
  readonly ascii: readonly number[];
  readonly others: readonly number[];
}

export const OTHERS = '–—‘’‚“”„•…′″−\u00a0¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÆÐ×ØÞßæð÷øþ';

function read(ascii: string, others: string): Widths {
  return { ascii: figuresOf(ascii), others: figuresOf(others) };
}

function figuresOf(text: string): number[] {
  return (text.match(/../g) ?? []).map((pair) => parseInt(pair, 36));
}

export const WIDTHS = {
  label: read(
    '5y6sbdgrgtpglm6o7y7yakfh5wal5t9ij4cxgnhti1i6idgnikia5t6df4fhf4ejn6k7jfjnk2hggpkjkf82bmjhgqp6l1l8j6l9jchthxjpjnt1j4irhj7z9i7zd8ee7xf8gnf2gng5ajgqg86n6nfo6np6g8gnglgnane8arg3f7m4f4eqde8h798hfs',
    'fiog666666b2b3b38nkt6havfh5y6sfih3exgx79dk6yn2b4cefhf58scwfhckcz7xg3fl5l65a7bfceorqepwecs0k7f0k9j9gwpngnfig7gj',
  ),
  labelBold: read(
    '5s75chgrhqpzmq6u8g8gc4fy6mal6l9xjhdqhgiaisikith0iuir6l6xfqfyfqetn6l0jvjzkmhxh8kskp8jc6kah6pzl3lejnlgjtihikjwk4tqjvjuig8j9x8jd8ev8afiguf8gug9azhbgh7474gf74pfgggogtgtbgejblgcfomifzfde39l739lgj',
    'fzoz6j6j6jcacccc95nc74cbfy5s75fihmfmhu73dv8yn2ayd4fyf5a2cwfyckcz8agcgd6g6va7b7d5por6rcentbkwfokvjthnpggofzgggq',
  ),
  italic: read(
    '6m6pcidwdwkak76y6y6yagdw6n9q6n7wdwdwdwdwdwdwdwdwdwdw6n6ndwdwdwb8m1jvheilkch9grkjlia5afjggmpmlklah9lahcdlhxlrjgqbjiivh66y946ydwdw7ae3dpbvebcb8vcaed8080cz76lheqe5e4d59l9t8qeicgigcgcfb56y6y6ydw',
    'dwrs6m6m6mbmbmbmdwhr6ybodw6m6pdwdwdwdw6ydva0meb4bmdwdwa1dwdw928x7wfld76ydw86b4bmkakakab8qekcdwlah9fyjse5dwe5e4',
  ),
  display: read(
    '6h6y8tgogom1kq4v7h7haqfz628r66awgogogogogogogogogogo717cfzfzfzd2owk3hujnlaibgll7mi9aamkkgwrylkm3h8m3isfajmlojks1k4jaht7wav7wfzbedwe1fyd2gbdm9sdsg47c6qfj75o8gcfqgcfwaobg9qfufom0fdfgcy806a80fz',
    'dmi763665yaqat0000ia000000',
  ),
  displayItalic: read(
    '6l6w8ggogokwj94q7878aofz5l875wb8gogogogogogogoi2gogo6y72fzfzfzddorj8h0j6kghkfnkqlg8va0jag4qokml8gil9i5ekigkuiuqeiwich67paf7ofzaudwdwd2ardub47qbee47v70cz70ltfeclemd2b09c8held4j4dednbc7r6g7qfz',
    'cuh65u5w5ia3a40000h8000000',
  ),
  caps: read(
    '6y6ycidwdwkujb6y6y6y9qdw6yaf6y6ydwdwdwdwdwdwdwdwdwdw6y6ydwdwdwdbmlkuiak6lji4h2lcmiauaujzhkqnm7mfhqmfideriqmhkkr9kkjyhy6y6y6ydwdw7hhxgaiej4gbflj1kk9z9tivg0oajxk0fskkgcdnh2khhwojiohqge6y6y6ydw',
    'dwrs6y6y6ycici0000i2000000',
  ),
} satisfies Record<string, Widths>;
