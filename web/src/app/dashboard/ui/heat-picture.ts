/** Pixels of the picture for one of the page: sharp on paper and on large screens. */
const scale = 2;
const margin = 24;
const lineHeight = 20;

/**
 * The words of a text in lines that are no wider than `most`, as `widthOf` measures them. A word that
 * is wider by itself gets a line of its own.
 */
export function linesWithin(
  text: string,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * The heat map as a picture: the table as it stands on the page, all of it, in the colours of the
 * reader, with a caption above. Null where the browser has no canvas.
 */
export function heatPicture(table: HTMLTableElement, caption: string): Promise<Blob | null> {
  const canvas = table.ownerDocument.createElement('canvas');
  const pen = canvas.getContext('2d');
  const frame = table.parentElement;
  if (!pen || !frame) return Promise.resolve(null);
  // Heads that stick would stand where they were scrolled to.
  const [left, top] = [frame.scrollLeft, frame.scrollTop];
  frame.scrollTo(0, 0);
  const area = table.getBoundingClientRect();
  canvas.width = (area.width + 2 * margin) * scale;
  canvas.height = (area.height + 2 * margin + lineHeight) * scale;
  pen.scale(scale, scale);
  const head = getComputedStyle(table.querySelector('th') ?? table);
  pen.fillStyle = head.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.font = fontOf(head);
  pen.fillStyle = head.color;
  pen.fillText(caption, margin, margin);
  pen.translate(margin - area.left, margin + lineHeight - area.top);
  for (const cell of table.querySelectorAll<HTMLElement>(
    '.title, .code, .unit, tbody th, tfoot th, .all, .covered, .in',
  )) {
    drawCell(pen, cell);
  }
  frame.scrollTo(left, top);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function drawCell(pen: CanvasRenderingContext2D, cell: HTMLElement): void {
  const box = cell.getBoundingClientRect();
  const style = getComputedStyle(cell);
  pen.save();
  pen.beginPath();
  pen.rect(box.left, box.top, box.width, box.height);
  pen.clip();
  pen.fillStyle = style.backgroundColor;
  pen.fill();
  if (cell.classList.contains('in')) drawHatches(pen, cell);
  pen.fillStyle = style.color;
  pen.font = fontOf(style);
  pen.textBaseline = 'middle';
  if (style.writingMode.startsWith('vertical')) {
    pen.translate(box.left, box.bottom);
    pen.rotate(-Math.PI / 2);
    write(pen, cell.textContent, {
      left: 0,
      width: box.height,
      middle: box.width / 2,
      align: 'left',
    });
  } else {
    const align =
      style.textAlign === 'start' ? 'left' : style.textAlign === 'end' ? 'right' : 'center';
    const width = align === 'right' ? box.width - 8 : box.width;
    write(pen, cell.textContent, {
      left: box.left,
      width,
      middle: box.top + box.height / 2,
      align,
    });
  }
  pen.restore();
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  place: { left: number; width: number; middle: number; align: 'left' | 'right' | 'center' },
): void {
  const lines = linesWithin(text, place.width, (part) => pen.measureText(part).width);
  const height = Number.parseFloat(/[\d.]+(?=px)/.exec(pen.font)?.[0] ?? '13') * 1.2;
  const shift = { left: 0, right: place.width, center: place.width / 2 }[place.align];
  pen.textAlign = place.align;
  for (const [index, line] of lines.entries()) {
    pen.fillText(
      line,
      place.left + shift,
      place.middle + (index - (lines.length - 1) / 2) * height,
    );
  }
}

/** What nobody assessed: the whole cell, or its foot. */
function drawHatches(pen: CanvasRenderingContext2D, cell: HTMLElement): void {
  const foot = cell.querySelector('i');
  const hatched = [cell, ...(foot ? [foot] : [])].filter(
    (part) => getComputedStyle(part).backgroundImage !== 'none',
  );
  for (const part of hatched) {
    const box = part.getBoundingClientRect();
    if (box.width === 0) continue;
    pen.save();
    pen.beginPath();
    pen.rect(box.left, box.top, box.width, box.height);
    pen.fillStyle = getComputedStyle(part).backgroundColor;
    pen.fill();
    pen.clip();
    pen.strokeStyle = getComputedStyle(cell.ownerDocument.documentElement).color;
    pen.globalAlpha = 0.35;
    pen.beginPath();
    for (let x = box.left - box.height; x < box.right; x += 6) {
      pen.moveTo(x, box.bottom);
      pen.lineTo(x + box.height, box.top);
    }
    pen.stroke();
    pen.restore();
  }
}

const fontOf = (style: CSSStyleDeclaration): string =>
  `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
