// The add-in's icon at any size, drawn from its geometry: no picture is kept in the repository.
const { PNG } = require("pngjs");

const ACCENT = [0x25, 0x63, 0xeb];
const WHITE = [0xff, 0xff, 0xff];
/** Points a pixel and direction, for smooth edges. */
const SAMPLES = 8;
const CORNER = 0.2;
/** Left edge, width, top: a rising plan in a grid's columns, on one line. */
const BARS = [
  [0.2, 0.16, 0.56],
  [0.42, 0.16, 0.4],
  [0.64, 0.16, 0.22],
];
const GROUND = 0.78;

/** Whether a point of the unit square lies in the rounded square. */
function inSquare(x, y) {
  const dx = Math.max(CORNER - x, 0, x - (1 - CORNER));
  const dy = Math.max(CORNER - y, 0, y - (1 - CORNER));
  return dx * dx + dy * dy <= CORNER * CORNER;
}

function inBars(x, y) {
  return BARS.some(([left, width, top]) => x >= left && x <= left + width && y >= top && y <= GROUND);
}

/** @param {number} size pixels a side */
function iconPng(size) {
  const png = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        if (!inSquare(x, y)) continue;
        const colour = inBars(x, y) ? WHITE : ACCENT;
        colour.forEach((part, index) => (sum[index] += part));
        sum[3] += 1;
      }
      const at = (row * size + column) * 4;
      for (let index = 0; index < 3; index += 1)
        png.data[at + index] = sum[3] === 0 ? 0 : sum[index] / sum[3];
      png.data[at + 3] = (255 * sum[3]) / (SAMPLES * SAMPLES);
    }
  }
  return PNG.sync.write(png);
}

/** Emits the icons that the manifest names. */
class IconPlugin {
  constructor(sizes) {
    this.sizes = sizes;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("IconPlugin", (compilation) => {
      compilation.hooks.processAssets.tap("IconPlugin", () => {
        for (const size of this.sizes) {
          compilation.emitAsset(`icon-${size}.png`, new compiler.webpack.sources.RawSource(iconPng(size)));
        }
      });
    });
  }
}

module.exports = { iconPng, IconPlugin };
