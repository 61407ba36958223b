import type { ClientDirective } from 'astro';

/** What a visitor does first with something on the page, whatever they point with. */
const FIRST_USES = ['pointerover', 'pointerdown', 'focusin', 'keydown'];

/**
 * `client:use`: an island loads when somebody is about to use it, so that who only reads pays nothing for it on an old
 * phone. With the value `address` it also loads at once where the address asks a question that it answers.
 * What the browser filled in again, after "back" or a reload, counts as use.
 */
const wakeOnUse: ClientDirective = (load, { value }, island) => {
  const wake = async () => {
    for (const use of FIRST_USES) island.removeEventListener(use, wake);
    removeEventListener('pageshow', wakeIfFilled);
    await (
      await load()
    )();
  };
  const wakeIfFilled = () => {
    const isFilled = [...island.querySelectorAll('input')].some(
      (field) => field.value !== field.defaultValue,
    );
    if (isFilled || island.contains(document.activeElement)) void wake();
  };
  if (value === 'address' && location.search) return void wake();
  for (const use of FIRST_USES) island.addEventListener(use, wake);
  addEventListener('pageshow', wakeIfFilled);
};
export default wakeOnUse;
