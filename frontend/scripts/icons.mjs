// Draws the icons of the installed application: the mark of the site, in a handful of colours, a few hundred bytes each.
// Run by hand when the mark changes: node scripts/icons.mjs
import { writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

const GROUND = 1;
const BAR = 2;
/** Nothing, the ground and the bars. */
const palette = Buffer.from([0, 0, 0, 0x0b, 0x5c, 0xad, 0xff, 0xff, 0xff]);
const transparency = Buffer.from([0]);

/** The bars of the mark on a field of 32, as in favicon.svg: left, top, right, bottom. */
const bars = [
  [6, 18, 10, 24],
  [14, 13, 18, 24],
  [22, 8, 26, 24],
];

/** Whether a point lies on the ground: a square whose corners are rounded. */
function onGround(x, y, radius) {
  const [across, down] = [x, y].map((at) => Math.max(radius - at, at - (32 - radius), 0));
  return across ** 2 + down ** 2 <= radius ** 2;
}

function colour(x, y, { radius, scale }) {
  const [inX, inY] = [x, y].map((at) => (at - 16) / scale + 16);
  if (bars.some(([left, top, right, bottom]) => inX >= left && inX < right && inY >= top && inY < bottom))
    return BAR;
  return radius === 0 || onGround(x, y, radius) ? GROUND : 0;
}

function chunk(kind, content) {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), content.length + 8);
  return whole;
}

function png(size, shape) {
  const line = 1 + Math.ceil(size / 4);
  const pixels = Buffer.alloc(line * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const value = colour(((x + 0.5) * 32) / size, ((y + 0.5) * 32) / size, shape);
      pixels[y * line + 1 + (x >> 2)] |= value << (6 - 2 * (x & 3));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([2, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('tRNS', transparency),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const rounded = { radius: 6, scale: 1 };
/** The system cuts its own shape out of the middle four fifths. */
const maskable = { radius: 0, scale: 0.8 };
const icons = {
  'icon-192.png': png(192, rounded),
  'icon-512.png': png(512, rounded),
  'icon-maskable-512.png': png(512, maskable),
};
for (const [name, content] of Object.entries(icons)) {
  await writeFile(new URL(`../static/${name}`, import.meta.url), content);
}
