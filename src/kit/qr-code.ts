import { encode } from 'uqr';

export interface QrCode {
  /** Modules on a side, with the quiet zone around. */
  readonly size: number;
  /** The dark modules as one path. */
  readonly path: string;
}

/** Four modules of quiet zone, as the standard asks for. */
const QUIET = 4;

export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: path.join('') };
}
