// Notices that the person has followed the link we point at: what a page clicks by itself is nothing to us.

export function onPressed(signal: AbortSignal, target: () => Element | undefined, react: () => void): void {
  const onClick = ({ isTrusted, target: pressed }: Event): void => {
    if (isTrusted && pressed instanceof Node && target()?.contains(pressed) === true) react();
  };
  document.addEventListener('click', onClick, { signal, capture: true });
}
