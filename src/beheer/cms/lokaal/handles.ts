import { werkkopie } from './werkkopie-client.ts';

/*
 * The CMS edits a folder of this computer through the browser's own file handles, which only Chromium can give, and
 * only when a person picks the folder. These behave the same on the working copy behind `npm run beheer`. All they
 * hold is private: the CMS stores a handle in a database that copies plain data only.
 */

const notFound = (name: string) => new DOMException(`${name} is er niet.`, 'NotFoundError');
const join = (pad: string, name: string) => (pad === '' ? name : `${pad}/${name}`);

/** A file of the working copy, or one that is about to be. */
export class WerkBestand {
  #pad: string;
  /** Text that has no place in the working copy yet: the CMS writes to a passing name and then moves. */
  #tekst: string | undefined;

  constructor(pad: string) {
    this.#pad = pad;
  }

  get kind(): 'file' {
    return 'file';
  }

  get name(): string {
    return this.#pad.split('/').at(-1)!;
  }

  async getFile(): Promise<File> {
    return new File([this.#tekst ?? (await werkkopie.read(this.#pad))], this.name, { type: 'text/plain' });
  }

  async createWritable() {
    let tekst = '';
    return {
      write: async (part: string | Blob) => {
        tekst += typeof part === 'string' ? part : await part.text();
      },
      close: async () => {
        this.#tekst = tekst;
        if (!this.name.startsWith('.sveltia-tmp-')) await werkkopie.write(this.#pad, tekst);
      },
    };
  }

  async move(map: WerkMap, name: string): Promise<void> {
    const oud = this.#pad;
    const tekst = this.#tekst ?? (await werkkopie.read(oud));
    this.#pad = map.under(name);
    await werkkopie.write(this.#pad, tekst);
    if (!oud.includes('/.sveltia-tmp-')) await werkkopie.remove(oud);
    this.#tekst = undefined;
  }
}

/** A folder of the working copy. */
export class WerkMap {
  #pad: string;
  #files: string[];

  constructor(pad: string, files: string[]) {
    this.#pad = pad;
    this.#files = files;
  }

  get kind(): 'directory' {
    return 'directory';
  }

  get name(): string {
    return this.#pad.split('/').at(-1) || 'werkkopie';
  }

  /** Path of something in this folder. */
  under(name: string): string {
    return join(this.#pad, name);
  }

  async requestPermission(): Promise<'granted'> {
    return 'granted';
  }

  async *entries(): AsyncGenerator<[string, WerkMap | WerkBestand]> {
    const files = await werkkopie.list();
    this.#files = files;
    const start = this.#pad === '' ? '' : `${this.#pad}/`;
    const inside = files.filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
    for (const name of new Set(inside.map((file) => file.split('/')[0]!))) {
      const isFile = inside.includes(name);
      yield [name, isFile ? new WerkBestand(this.under(name)) : new WerkMap(this.under(name), files)];
    }
  }

  async getDirectoryHandle(name: string): Promise<WerkMap> {
    return new WerkMap(this.under(name), this.#files);
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<WerkBestand> {
    const pad = this.under(name);
    if (!create && !this.#files.includes(pad) && !(await werkkopie.list()).includes(pad))
      throw notFound(name);
    return new WerkBestand(pad);
  }

  /** Takes a file away. A folder without files is none to git, and may stay. */
  async removeEntry(name: string): Promise<void> {
    const pad = this.under(name);
    if (name.startsWith('.sveltia-tmp-')) return;
    if ((await werkkopie.list()).includes(pad)) await werkkopie.remove(pad);
  }
}
