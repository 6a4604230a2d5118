declare module 'edtf' {
  /** Parses EDTF, levels 0 to 2; throws where the text is none. */
  export default function edtf(text: string): { readonly type: string };
}
