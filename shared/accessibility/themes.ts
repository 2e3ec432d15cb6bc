/** The four colour themes as data: the only place with raw colours. CSS variables are made from these tables. */

export const themeNames = ['warm', 'black-on-white', 'white-on-black', 'low-contrast'] as const;
export type ThemeName = (typeof themeNames)[number];
export const defaultTheme: ThemeName = 'warm';

/** Every name becomes the CSS variable `--<name>`. */
export const colourNames = [
  'paper', // ground of the screen
  'card', // ground of tiles, cards, rows
  'ink', // text
  'soft', // second text, on paper and card only
  'go', // the one filled thing to press; also big numbers
  'go-pressed',
  'on-go', // text on `go`
  'go-tint', // icon ground on `go`
  'line', // borders of controls
  'edge', // borders of cards that a shadow lifts already; invisible in the warm theme
  'pressed', // ground of a pressed row or tile
  'on-pressed',
  'chosen', // ground of what is chosen
  'on-chosen',
  'chosen-line',
  'notice', // ground of a notice
  'mint', // icon grounds …
  'sand',
  'sky',
  'rose',
  'on-mint', // … and the icons on them
  'on-sand',
  'on-sky',
  'on-rose',
  'end-line', // «Завершить и стереть»
  'end-ink',
  'focus',
  'art-sky', // the picture: decoration only
  'art-glow',
  'art-far',
  'art-middle',
  'art-near',
  'art-path',
  'art-sun',
  'art-line',
] as const;
export type ColourName = (typeof colourNames)[number];
export type Palette = Readonly<Record<ColourName, string>>;

const warm: Palette = {
  paper: '#faf6ef',
  card: '#ffffff',
  ink: '#1b2430',
  soft: '#333e4a',
  go: '#083f45',
  'go-pressed': '#052d32',
  'on-go': '#ffffff',
  'go-tint': '#2c5d62',
  line: '#8c8270',
  edge: '#ffffff',
  pressed: '#f1ebe0',
  'on-pressed': '#1b2430',
  chosen: '#ddefea',
  'on-chosen': '#1b2430',
  'chosen-line': '#083f45',
  notice: '#f1e7d6',
  mint: '#ddefea',
  sand: '#f1e7d6',
  sky: '#dce9f5',
  rose: '#f7ddd3',
  'on-mint': '#083f45',
  'on-sand': '#553d07',
  'on-sky': '#123f63',
  'on-rose': '#6e2110',
  'end-line': '#b9482b',
  'end-ink': '#6e2110',
  focus: '#1b2430',
  'art-sky': '#fbe9cf',
  'art-glow': '#fff7e8',
  'art-far': '#a9cdc6',
  'art-middle': '#5f9c97',
  'art-near': '#1f6366',
  'art-path': '#fdf3e1',
  'art-sun': '#f6c45b',
  'art-line': '#fbe9cf',
};

/** Light on dark or dark on light with two colours and nothing between. */
function twoColours(ground: string, ink: string): Palette {
  return {
    paper: ground,
    card: ground,
    ink,
    soft: ink,
    go: ink,
    'go-pressed': ink,
    'on-go': ground,
    'go-tint': ink,
    line: ink,
    edge: ink,
    pressed: ink,
    'on-pressed': ground,
    chosen: ink,
    'on-chosen': ground,
    'chosen-line': ink,
    notice: ground,
    mint: ground,
    sand: ground,
    sky: ground,
    rose: ground,
    'on-mint': ink,
    'on-sand': ink,
    'on-sky': ink,
    'on-rose': ink,
    'end-line': ink,
    'end-ink': ink,
    focus: ink,
    'art-sky': ground,
    'art-glow': ground,
    'art-far': ground,
    'art-middle': ground,
    'art-near': ground,
    'art-path': ground,
    'art-sun': ground,
    'art-line': ink,
  };
}

/** For eyes that glare hurts: text 7 to 8 : 1 (VVSG 7.1-D low contrast, kept above the 7:1 of WCAG 1.4.6). */
const lowContrast: Palette = {
  ...warm,
  paper: '#cbc4b8',
  card: '#d0cabf',
  ink: '#2f2d29',
  soft: '#2f2d29',
  go: '#22383a',
  'go-pressed': '#1c2e30',
  'on-go': '#d0cabf',
  'go-tint': '#22383a',
  line: '#69635a',
  edge: '#d0cabf',
  pressed: '#c6bfb2',
  'on-pressed': '#2f2d29',
  chosen: '#c3cbc0',
  'on-chosen': '#2b2a26',
  'chosen-line': '#22383a',
  notice: '#cdc2ae',
  mint: '#c3cbc0',
  sand: '#cdc2ae',
  sky: '#c3c9cc',
  rose: '#d3c2b8',
  'on-mint': '#2a2e2b',
  'on-sand': '#302a1f',
  'on-sky': '#272c31',
  'on-rose': '#33261f',
  'end-line': '#7d4433',
  'end-ink': '#46231a',
  focus: '#2f2d29',
  'art-sky': '#c9bfae',
  'art-glow': '#cdc4b4',
  'art-far': '#a9b0a8',
  'art-middle': '#8a9894',
  'art-near': '#66797a',
  'art-path': '#cdc4b4',
  'art-sun': '#c4ab72',
  'art-line': '#c9bfae',
};

export const palettes: Record<ThemeName, Palette> = {
  warm,
  'black-on-white': twoColours('#ffffff', '#000000'),
  'white-on-black': twoColours('#000000', '#ffffff'),
  'low-contrast': lowContrast,
};
