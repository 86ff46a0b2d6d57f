import { fonts, inks, page, sizes } from './house-style';

type Pdf = PDFKit.PDFDocument;
type Element = ReturnType<Pdf['struct']>;

export interface TextStyle {
  readonly size?: number;
  readonly strong?: boolean;
  readonly ink?: string;
  readonly align?: 'left' | 'right';
  /** Points of room above and below. */
  readonly before?: number;
  readonly after?: number;
}

/** What an element says besides its text: for what a head of a table stands. */
export interface ElementOptions {
  readonly scope?: 'Column' | 'Row';
}

/** Where the next thing is drawn, and under which element of the document's structure. */
export class Sheet {
  readonly width = page.width - 2 * page.side;
  private readonly root: Element;
  private readonly holders: Element[] = [];

  constructor(readonly pdf: Pdf) {
    pdf.registerFont('regular', fonts().regular);
    pdf.registerFont('strong', fonts().strong);
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
    this.holders.push(this.root);
  }

  get y(): number {
    return this.pdf.y;
  }

  moveTo(y: number): void {
    this.pdf.x = page.side;
    this.pdf.y = y;
  }

  newPage(): void {
    this.pdf.addPage();
  }

  /** Begins a new page when less than this is left of the present one. */
  room(points: number): void {
    if (this.pdf.y + points > page.height - page.foot && this.pdf.y > page.top) this.newPage();
  }

  /** Everything that is drawn meanwhile hangs under one element. */
  within(tag: string, draw: () => void, options: ElementOptions = {}): void {
    const element = this.pdf.struct(tag, options as PDFKit.Mixins.StructureElementOptions);
    this.top().add(element);
    this.holders.push(element);
    draw();
    this.holders.pop();
    element.end();
  }

  /** Draws something that is read as one element. */
  tagged(tag: string, draw: () => void, options: ElementOptions = {}): void {
    const element = this.pdf.struct(tag, options as PDFKit.Mixins.StructureElementOptions);
    this.top().add(element);
    element.add(draw);
    element.end();
  }

  /** Draws something that nobody needs to hear: lines, grounds, the foot of a page. */
  artifact(draw: (pdf: Pdf) => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  /** A text over the whole width, from where the last thing ended; it goes on over as many pages as it needs. */
  text(tag: string, text: string, style: TextStyle): void {
    const { before = 0, after = 6 } = style;
    this.moveTo(this.pdf.y + before);
    this.room(this.lineOf(style));
    this.tagged(tag, () => this.place(text, page.side, this.pdf.y, this.width, style));
    this.moveTo(this.pdf.y + after);
  }

  /** A text at a place, within a width. */
  place(text: string, x: number, y: number, width: number, style: TextStyle): void {
    this.styled(style)
      .fillColor(style.ink ?? inks.text)
      .text(text, x, y, { width, align: style.align ?? 'left', lineGap: 2 });
  }

  /** How high a text will be within a width. */
  heightOf(text: string, width: number, style: TextStyle): number {
    return this.styled(style).heightOfString(text, { width, lineGap: 2 });
  }

  /** Ends the structure; after it nothing but artifacts can be drawn. */
  close(): void {
    this.root.end();
  }

  private styled({ size = sizes.body, strong = false }: TextStyle): Pdf {
    return this.pdf.font(strong ? 'strong' : 'regular').fontSize(size);
  }

  private lineOf({ size = sizes.body }: TextStyle): number {
    return size * 1.5;
  }

  private top(): Element {
    return this.holders.at(-1) ?? this.root;
  }
}
