import PDFDocument from 'pdfkit';
import type { Block, DocumentModel } from './document';
import { Sheet } from './sheet';
import { fonts, inks, page, sizes } from './house-style';
import { drawTable } from './draw-table';

/**
 * A document as PDF: tagged for who reads by ear, with its language, its title and numbered pages, in an embedded font. The
 * same document gives the same bytes.
 */
export async function drawPdf(document: DocumentModel): Promise<Buffer> {
  const dated = new Date(document.dated);
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: page.top, bottom: page.foot, left: page.side, right: page.side },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language === 'nl' ? 'nl-BE' : 'en-GB',
    bufferPages: true,
    font: fonts().regular as unknown as string,
    info: {
      Title: document.title,
      Author: document.author,
      Creator: 'Weerbaar',
      Producer: 'Weerbaar',
      CreationDate: dated,
      ModDate: dated,
    },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const sheet = new Sheet(pdf);
  drawHead(sheet, document);
  for (const block of document.blocks) {
    drawBlock(sheet, block);
    // A long document leaves room for what others ask of this process.
    await new Promise(setImmediate);
  }
  sheet.close();
  drawFeet(sheet, document);
  pdf.end();
  return await whole;
}

function drawHead(sheet: Sheet, { title, author }: DocumentModel): void {
  sheet.text('P', author, { size: sizes.small, ink: inks.soft });
  sheet.text('H1', title, { size: sizes.title, strong: true, after: 14 });
}

function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'heading': {
      const section = block.level === 2;
      const size = section ? sizes.section : sizes.part;
      // A heading at the foot of a page belongs to the next one.
      sheet.room(72);
      sheet.text(section ? 'H2' : 'H3', block.text, {
        ...{ size, strong: true, before: section ? 12 : 8, after: section ? 6 : 3 },
      });
      return;
    }
    case 'paragraph':
      sheet.text('P', block.text, { ink: block.soft === true ? inks.soft : inks.text });
      return;
    case 'notice':
      drawNotice(sheet, block.text);
      return;
    case 'list':
      drawList(sheet, block.items, block.numbered === true);
      return;
    case 'facts':
      drawTable(sheet, {
        ...{ caption: '', head: [], rows: block.rows.map(({ label, text }) => [label, text]) },
        ...{ widths: [1, 2], named: true },
      });
      return;
    case 'table':
      drawTable(sheet, { ...block, widths: block.widths ?? block.head.map(() => 1), named: false });
      return;
    case 'blank':
      drawBlank(sheet, block);
      return;
    case 'new-page':
      sheet.newPage();
      return;
  }
}

function drawNotice(sheet: Sheet, text: string): void {
  const height = sheet.heightOf(text, sheet.width - 24, {}) + 16;
  sheet.room(height);
  const top = sheet.y;
  sheet.artifact((pdf) => {
    pdf.rect(page.side, top, sheet.width, height).fill(inks.wash);
    pdf.rect(page.side, top, 3, height).fill(inks.mark);
  });
  sheet.tagged('P', () => {
    sheet.place(text, page.side + 14, top + 8, sheet.width - 24, {});
  });
  sheet.moveTo(top + height + 8);
}

function drawList(sheet: Sheet, items: readonly string[], numbered: boolean): void {
  sheet.within('L', () => {
    for (const [index, item] of items.entries()) {
      const height = sheet.heightOf(item, sheet.width - 20, {});
      sheet.room(Math.min(height, 40));
      const top = sheet.y;
      sheet.within('LI', () => {
        sheet.tagged('Lbl', () => {
          sheet.place(numbered ? `${index + 1}.` : '•', page.side, top, 20, {});
        });
        sheet.tagged('LBody', () => {
          sheet.place(item, page.side + 20, top, sheet.width - 20, {});
        });
      });
      sheet.moveTo(sheet.y + 3);
    }
  });
  sheet.moveTo(sheet.y + 5);
}

const lineHeight = 24;

/** A question, and lines to write the answer on; it keeps together where it fits on one page. */
function drawBlank(sheet: Sheet, { label, help, lines }: Extract<Block, { kind: 'blank' }>): void {
  sheet.room(lines * lineHeight + 44);
  sheet.text('H3', label, { strong: true, before: 6, after: 1 });
  if (help !== '') sheet.text('P', help, { size: sizes.small, ink: inks.soft, after: 0 });
  for (let line = 0; line < lines; line += 1) {
    sheet.room(lineHeight);
    const y = sheet.y + lineHeight;
    sheet.artifact((pdf) => {
      pdf
        .moveTo(page.side, y)
        .lineTo(page.side + sheet.width, y)
        .lineWidth(0.5)
        .stroke(inks.line);
    });
    sheet.moveTo(y);
  }
  sheet.moveTo(sheet.y + 8);
}

function drawFeet(sheet: Sheet, { footer, pageNumber }: DocumentModel): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.pdf.switchToPage(index);
    // What stands below the margin must not open a new page.
    sheet.pdf.page.margins.bottom = 0;
    const y = page.height - page.foot + 24;
    sheet.artifact(() => {
      const style = { size: sizes.small, ink: inks.soft };
      sheet.place(footer, page.side, y, sheet.width - 90, style);
      sheet.place(pageNumber(index + 1, count), page.side + sheet.width - 90, y, 90, {
        ...style,
        align: 'right',
      });
    }, 'Pagination');
  }
}
