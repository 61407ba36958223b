/** What somebody may type or send to break a form, by what it is. */
export const HOSTILE: [wat: string, text: string][] = [
  ['quotes', `O'Brien "Ké" \`x\` \\' \\"`],
  ['a script', '</textarea><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['an attribute', '" autofocus onfocus="alert(1)'],
  ['entities', '&amp; &lt;b&gt; &#0; &#x202e;'],
  ['emoji', '👩🏽‍🚒 👨‍👩‍👧‍👦 🇳🇱 ✍️'],
  ['writing from right to left', 'مرحبا عالم \u200Fשלום\u200E'],
  ['a turned direction', 'jan\u202Eln.dleebroov@'],
  ['combining marks', 'Z̷̢̛͍̗͇a̸̧͎̎l̴͖̏g̵̙̀o̷̧̔'],
  ['SQL', `'); DROP TABLE aanvragen; --`],
  ['a template', '{{7*7}} ${7*7} <%= 7 %>'],
  ['a path', '../../../../etc/passwd'],
  ['percent signs', '%00 %0d%0a %s %n'],
  ['other planes', '𝕫𝕠𝕖 𠜎 \u{10FFFD}'],
  ['the name of a method', 'constructor'],
];
