/** Who may change what, as it stands on the main branch: never as a proposal says. */
export interface Eigenaren {
  /** Accounts of those who decide on what holds for the whole country. */
  landelijk: string[];
  /** Slug of each regio → accounts of its editors; an empty list when it names nobody. */
  regios: Record<string, string[]>;
}

/** Letters that look alike in another script are another name, so an account has ASCII signs only. */
const ACCOUNT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** True for a name that a git host can give. Checked first: `toLowerCase` makes a k of the Kelvin sign. */
export function isAccount(name: string): boolean {
  return name.length <= 64 && ACCOUNT.test(name);
}

/** True when the account is in the list; git hosts see no difference between capitals and small letters. */
export function hasAccount(list: string[], account: string): boolean {
  return isAccount(account) && list.some((name) => name.toLowerCase() === account.toLowerCase());
}

/** Accounts that own a regio: its editors, or the landelijk redacteuren while it names nobody. Empty: no such regio. */
export function eigenarenVan({ landelijk, regios }: Eigenaren, regio: string): string[] {
  if (!Object.hasOwn(regios, regio)) return [];
  const own = regios[regio] ?? [];
  return own.length > 0 ? own : landelijk;
}

/** Regio of a path under `content/regios/`; undefined for what is national. */
export function regioOfPad(pad: string): string | undefined {
  return /^content\/regios\/([^/]+)\/./.exec(pad)?.[1];
}

/**
 * Who proposes: an account, or whoever may save on the branch of a regio. The second only where the host itself lets
 * nobody else push to that branch.
 */
export type Voorsteller = { account: string } | { regio: string };

/** The account that a proposal counts for, and the owners to judge it by. `landelijk` is a branch too. */
export function judgeAs(
  voorsteller: Voorsteller,
  eigenaren: Eigenaren,
): { account: string; naam: string; eigenaren: Eigenaren } {
  if ('account' in voorsteller) return { ...voorsteller, naam: voorsteller.account, eigenaren };
  const { regio } = voorsteller;
  const account = 'redacteur';
  const regios = Object.fromEntries(
    Object.keys(eigenaren.regios).map((slug) => [slug, slug === regio ? [account] : ['niemand-anders']]),
  );
  return {
    account,
    naam: `De tak van ${regio}`,
    eigenaren: { landelijk: regio === 'landelijk' ? [account] : [], regios },
  };
}
