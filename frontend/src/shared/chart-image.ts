import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';
import { wrapText } from './wrap-text';

/** The words that a picture carries, because it leaves the page that said them. */
export interface ChartWords {
  title: string;
  subtitle: string;
  /** Lines below the drawing: key, source, date, link. */
  notes: string[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const FAMILY = 'Source Sans 3';
/** The looks that a picture takes along from the page's stylesheet. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
];
/** The class of the page's root while it shows the colours of a light screen; see `ChartFrame`. */
const ON_PAPER = 'on-paper';
const DENSITY = 2;
/** What browsers draw at most on a canvas: points along a side, and altogether. */
const MOST_ALONG = 16_000;
const MOST_POINTS = 60_000_000;

/** How often, and after how many milliseconds, a picture is drawn again whose font is not there yet. */
const TRIES = 20;
const PAUSE = 100;

const PAD = 20;
const LEAST = 480;
// A picture goes into documents and onto paper: its ground is white whatever the screen's is.
const GROUND = '#ffffff';
const INK = '#16202b';
const MUTED = '#4b5a6b';
const FORMS = {
  title: { size: 18, weight: 600, line: 24, colour: INK },
  subtitle: { size: 14, weight: 400, line: 20, colour: MUTED },
  note: { size: 12, weight: 400, line: 17, colour: MUTED },
};
type Form = (typeof FORMS)[keyof typeof FORMS];

/** The drawing as a file of its own: with its words and looks written out and its font inside. */
export async function toSvg(drawing: SVGSVGElement, words: ChartWords): Promise<string> {
  const picture = compose(drawing, words);
  const style = document.createElementNS(NAMESPACE, 'style');
  style.textContent = (await Promise.all([latin, vietnamese].map(fontFace))).join('\n');
  picture.prepend(style);
  return new XMLSerializer().serializeToString(picture);
}

function compose(drawing: SVGSVGElement, { title, subtitle, notes }: ChartWords): SVGSVGElement {
  const size = { width: drawing.width.baseVal.value, height: drawing.height.baseVal.value };
  const inner = Math.max(LEAST, size.width);
  const texts: SVGTextElement[] = [];
  let y = PAD;
  const write = (text: string, form: Form) => {
    for (const line of wrapText(text, inner, (part) => widthOf(part, form))) {
      y += form.line;
      texts.push(textAt(line, y - form.line * 0.25, form));
    }
  };
  write(title, FORMS.title);
  write(subtitle, FORMS.subtitle);
  const top = y + 12;
  y = top + size.height + 8;
  notes.forEach((note) => write(note, FORMS.note));

  const picture = element('svg', { width: inner + 2 * PAD, height: y + PAD, role: 'img' });
  picture.setAttribute('viewBox', `0 0 ${inner + 2 * PAD} ${y + PAD}`);
  picture.setAttribute('font-family', `'${FAMILY}', sans-serif`);
  picture.append(
    element('rect', { width: inner + 2 * PAD, height: y + PAD, fill: GROUND }),
    ...texts,
    placed(drawing, { x: PAD, y: top, ...size }),
  );
  return picture;
}

function placed(drawing: SVGSVGElement, place: Record<string, number>): Node {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  // Colours of the page are settled at its root, so that is where it turns light, for as long as they are read.
  const root = document.documentElement;
  root.classList.add(ON_PAPER);
  takeLooks(drawing, copy);
  root.classList.remove(ON_PAPER);
  copy.setAttribute('overflow', 'visible');
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return copy;
}

/** What the screen does not show is left out, but for what is there for pictures only. */
function takeLooks(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const look of LOOKS) {
    const value = computed.getPropertyValue(look);
    if (value !== '') to.setAttribute(look, value);
  }
  to.removeAttribute('class');
  const copies = [...to.children];
  [...from.children].forEach((child, index) => {
    const copied = copies[index];
    if (copied === undefined) return;
    const hidden = getComputedStyle(child).display === 'none' && child.closest('defs') === null;
    if (hidden && !(child as SVGElement).dataset['exported']) copied.remove();
    else takeLooks(child, copied);
  });
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function textAt(text: string, y: number, { size, weight, colour }: Form): SVGTextElement {
  const made = element('text', { x: PAD, y, fill: colour, 'font-size': size, 'font-weight': weight });
  made.textContent = text;
  return made;
}

let ruler: CanvasRenderingContext2D | null = null;

function widthOf(text: string, { size, weight }: Form): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return text.length * size * 0.5;
  ruler.font = `${weight} ${size}px '${FAMILY}', sans-serif`;
  return ruler.measureText(text).width;
}

async function fontFace(address: string): Promise<string> {
  const bytes = new Uint8Array(
    await (await fetch(new Request(new URL(address, location.origin)))).arrayBuffer(),
  );
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:'${FAMILY}';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}

/** The same as a picture of points, twice as dense as the screen wants it. */
export async function toPng(drawing: SVGSVGElement, words: ChartWords): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await toSvg(drawing, words))}`;
  await picture.decode();
  const { naturalWidth: width, naturalHeight: height } = picture;
  const density = Math.min(
    DENSITY,
    MOST_ALONG / Math.max(width, height),
    Math.sqrt(MOST_POINTS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * density);
  canvas.height = Math.floor(height * density);
  const context = canvas.getContext('2d');
  // A picture is decoded before the font inside it is, and has no words until then.
  for (let tries = 0; context !== null && tries < TRIES; tries++) {
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    if (hasTitle(context, density)) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture could not be drawn'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Whether anything is drawn where the first line of the title stands. */
function hasTitle(context: CanvasRenderingContext2D, density: number): boolean {
  const strip = {
    x: PAD * density,
    y: PAD * density,
    width: LEAST * density,
    height: FORMS.title.line * density,
  };
  const { data } = context.getImageData(strip.x, strip.y, strip.width, strip.height);
  return data.some((value, place) => place % 4 !== 3 && value < 128);
}
