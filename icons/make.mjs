// Draws the pictures of the program from sheberlik.svg. `node icons/make.mjs`; needs `rsvg-convert` (librsvg2-bin).
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const draw = (size) =>
  execFileSync('rsvg-convert', ['--width', String(size), '--height', String(size), here('sheberlik.svg')], {
    maxBuffer: 1 << 24,
  });

const sizes = [16, 24, 32, 48, 64, 128, 256, 512];
const pictures = new Map(sizes.map((size) => [size, draw(size)]));

for (const size of [32, 128, 256, 512]) writeFileSync(here(`${size}x${size}.png`), pictures.get(size));

/** Windows: a directory of 16 bytes per picture, then the pictures; 256 is written as 0. */
function ico(inside) {
  const head = Buffer.alloc(6 + 16 * inside.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(inside.length, 4);
  let offset = head.length;
  inside.forEach((size, index) => {
    const at = 6 + 16 * index;
    const { length } = pictures.get(size);
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([head, ...inside.map((size) => pictures.get(size))]);
}

/** macOS: «icns», whole length, then (type, length, picture) for each. */
function icns(types) {
  const parts = Object.entries(types).map(([type, size]) => {
    const head = Buffer.alloc(8);
    head.write(type, 'ascii');
    head.writeUInt32BE(8 + pictures.get(size).length, 4);
    return Buffer.concat([head, pictures.get(size)]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'ascii');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

writeFileSync(here('sheberlik.ico'), ico([16, 24, 32, 48, 64, 256]));
writeFileSync(here('sheberlik.icns'), icns({ ic07: 128, ic08: 256, ic09: 512 }));
