const size = 6;

/** The hatch of the product as a pattern for a canvas: what nobody has assessed. Without a canvas, its plain colour. */
export function hatch(context: CanvasRenderingContext2D, colour: string): CanvasPattern | string {
  const tile = context.canvas.ownerDocument.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  // three strokes, so that the corners of neighbouring tiles meet
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift, 0);
    pen.lineTo(shift + size, size);
  }
  pen.stroke();
  return context.createPattern(tile, 'repeat') ?? colour;
}
