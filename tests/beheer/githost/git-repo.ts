import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file to write; null takes it away; with a mode it is no plain file. */
export type Changes = Record<
  string,
  Buffer | string | null | { mode: string; content?: string; oid?: string }
>;

export interface TreeEntry {
  path: string;
  oid: string;
  size: number;
}

export interface CommitInfo {
  oid: string;
  message: string;
  name: string;
  email: string;
  date: string;
}

/** A real bare git repository in a temporary folder, and the plumbing that a host needs. */
export class GitRepo {
  readonly dir = mkdtempSync(join(tmpdir(), 'githost-'));
  private blobs = new Map<string, Buffer>();
  private hashes = new Map<string, string>();
  private lastCommits = new Map<string, Map<string, CommitInfo>>();

  constructor(mainBranch: string) {
    this.git(['init', '--bare', '--quiet', `--initial-branch=${mainBranch}`]);
  }

  /** Runs git; throws what it says when it fails. */
  git(args: string[], options: { input?: Buffer | string; env?: Record<string, string> } = {}): string {
    return this.raw(args, options).toString('utf8').trimEnd();
  }

  raw(args: string[], options: { input?: Buffer | string; env?: Record<string, string> } = {}): Buffer {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.dir,
      input: options.input,
      env: { ...process.env, GIT_DIR: this.dir, GIT_CONFIG_NOSYSTEM: '1', ...options.env },
      maxBuffer: 1 << 29,
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${String(stderr)}`);
    return stdout;
  }

  /** Commit that a branch, tag or id points to. */
  head(ref: string): string | undefined {
    for (const name of [`refs/heads/${ref}`, ref])
      try {
        return this.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
      } catch {
        // Not a branch: perhaps an id.
      }
    return undefined;
  }

  tree(ref: string): TreeEntry[] {
    return this.git(['ls-tree', '-r', '-l', '-z', this.head(ref) ?? ref])
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [meta, path] = line.split('\t') as [string, string];
        const [, , oid, size] = meta.split(/ +/) as [string, string, string, string];
        return { path, oid, size: Number(size) };
      });
  }

  file(ref: string, path: string): TreeEntry | undefined {
    return this.tree(ref).find((entry) => entry.path === path);
  }

  blob(oid: string): Buffer {
    const known = this.blobs.get(oid) ?? this.raw(['cat-file', 'blob', oid]);
    this.blobs.set(oid, known);
    return known;
  }

  /** Reads all files of a branch at once: a CMS asks for hundreds, one by one. */
  warm(ref: string): void {
    const wanted = this.tree(ref).filter(({ oid }) => !this.blobs.has(oid));
    if (wanted.length === 0) return;
    const out = this.raw(['cat-file', '--batch'], { input: wanted.map(({ oid }) => `${oid}\n`).join('') });
    let at = 0;
    for (const { oid } of wanted) {
      const end = out.indexOf(10, at);
      const size = Number(out.toString('utf8', at, end).split(' ')[2]);
      this.blobs.set(oid, out.subarray(end + 1, end + 1 + size));
      at = end + 2 + size;
    }
  }

  writeTree(base: string | undefined, changes: Changes): string {
    const env = { GIT_INDEX_FILE: join(this.dir, `index-${process.pid}-${Math.random()}`) };
    if (base) this.git(['read-tree', base], { env });
    const lines = Object.entries(changes).map(([path, change]) => {
      if (change === null) return `0 ${'0'.repeat(40)}\t${path}\0`;
      const plain = typeof change === 'string' || Buffer.isBuffer(change);
      const { mode, content = '', oid = undefined } = plain ? { mode: '100644', content: change } : change;
      return `${mode} ${oid ?? this.hash(content)}\t${path}\0`;
    });
    this.git(['update-index', '-z', '--index-info'], { input: lines.join(''), env });
    const tree = this.git(['write-tree'], { env });
    rmSync(env.GIT_INDEX_FILE, { force: true });
    return tree;
  }

  private hash(content: Buffer | string): string {
    const key = typeof content === 'string' ? content : `bytes ${content.toString('latin1')}`;
    const known = this.hashes.get(key) ?? this.git(['hash-object', '-w', '--stdin'], { input: content });
    this.hashes.set(key, known);
    return known;
  }

  commitTree(tree: string, parents: string[], message: string, author: string): string {
    const who = { NAME: author, EMAIL: `${author}@accounts.example` };
    const env = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) =>
        Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
      ),
    );
    return this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
      input: message,
      env,
    });
  }

  /** One commit on top of another; does not move a branch. */
  commit(parent: string | undefined, changes: Changes, message: string, author: string): string {
    return this.commitTree(this.writeTree(parent, changes), parent ? [parent] : [], message, author);
  }

  setBranch(name: string, oid: string): void {
    this.git(['update-ref', `refs/heads/${name}`, oid]);
  }

  deleteBranch(name: string): void {
    this.git(['update-ref', '-d', `refs/heads/${name}`]);
  }

  branches(): string[] {
    return this.git(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads'])
      .split('\n')
      .filter(Boolean);
  }

  commitInfo(oid: string): CommitInfo {
    const [id, name, email, date, message] = this.git([
      'show',
      '--no-patch',
      '--format=%H%x00%an%x00%ae%x00%cI%x00%B',
      oid,
    ]).split('\0') as [string, string, string, string, string];
    return { oid: id, name, email, date, message: message.trim() };
  }

  /** Last commit that touched a file, seen from a branch. */
  lastCommit(ref: string, path: string): CommitInfo | undefined {
    const head = this.head(ref);
    if (!head) return undefined;
    const known = this.lastCommits.get(head) ?? this.readLastCommits(head);
    this.lastCommits.set(head, known);
    return known.get(path);
  }

  private readLastCommits(head: string): Map<string, CommitInfo> {
    const found = new Map<string, CommitInfo>();
    const log = this.git(['log', '--format=%x01%H', '--name-only', '-z', head]);
    for (const part of log.split('\x01').filter(Boolean)) {
      const [oid, ...paths] = part.split(/[\0\n]+/) as [string, ...string[]];
      const info = this.commitInfo(oid);
      for (const path of paths) if (!found.has(path)) found.set(path, info);
    }
    return found;
  }

  /** Files that a branch changed since it left another. */
  changed(base: string, head: string): { path: string; status: 'A' | 'M' | 'D' }[] {
    const parts = this.git(['diff', '--name-status', '--no-renames', '-z', `${base}...${head}`]).split('\0');
    const found = [];
    for (let i = 0; i + 1 < parts.length; i += 2)
      found.push({ status: parts[i] as 'A' | 'M' | 'D', path: parts[i + 1]! });
    return found;
  }

  /** Merges a branch with a merge commit; throws on a conflict. */
  merge(base: string, head: string, message: string, author: string): string {
    const [ours, theirs] = [this.head(base)!, this.head(head)!];
    const tree = this.git(['merge-tree', '--write-tree', ours, theirs]).split('\n')[0]!;
    const oid = this.commitTree(tree, [ours, theirs], message, author);
    this.setBranch(base, oid);
    return oid;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
