import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const FAMILY = 'Source Sans 3';
/** The looks that a picture takes along from the page's stylesheet. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
];
const DENSITY = 2;

/** The drawing as a file of its own: with its looks written out and its font inside. */
export async function toSvg(drawing: SVGSVGElement): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  takeLooks(drawing, copy);
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('font-family', `'${FAMILY}', sans-serif`);
  const style = document.createElementNS(NAMESPACE, 'style');
  style.textContent = (await Promise.all([latin, vietnamese].map(fontFace))).join('\n');
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy);
}

function takeLooks(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const look of LOOKS) {
    const value = computed.getPropertyValue(look);
    if (value !== '') to.setAttribute(look, value);
  }
  to.removeAttribute('class');
  [...from.children].forEach((child, index) => {
    const copied = to.children[index];
    if (copied) takeLooks(child, copied);
  });
}

async function fontFace(address: string): Promise<string> {
  const bytes = new Uint8Array(
    await (await fetch(new Request(new URL(address, location.origin)))).arrayBuffer(),
  );
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:'${FAMILY}';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}

/** The same as a picture of points, twice as dense as the screen wants it. */
export async function toPng(drawing: SVGSVGElement): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await toSvg(drawing))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width.baseVal.value * DENSITY;
  canvas.height = drawing.height.baseVal.value * DENSITY;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture could not be drawn'));
      else resolve(blob);
    }, 'image/png');
  });
}

export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
