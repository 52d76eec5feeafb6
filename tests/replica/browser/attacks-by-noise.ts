// Pages that wear a listener out: a million changes in bursts, or a little forever. Each function runs in the page alone.

/** Five bursts of two hundred thousand changes; each is built, changed and thrown away. `spoils.changes` counts. */
export function flood(): void {
  window.spoils['changes'] = 0;
  const burst = (): void => {
    const holder = document.createElement('div');
    document.body.append(holder);
    for (let index = 0; index < 20_000; index += 1) {
      const line = document.createElement('p');
      line.textContent = `line ${index}`;
      holder.append(line);
      for (let turn = 0; turn < 8; turn += 1) line.setAttribute('aria-label', `turn ${turn}`);
      line.remove();
    }
    holder.remove();
    window.spoils['changes'] = Number(window.spoils['changes']) + 20_000 * 10;
  };
  addEventListener('load', () => {
    let bursts = 0;
    const timer = setInterval(() => {
      burst();
      bursts += 1;
      if (bursts === 5) clearInterval(timer);
    }, 700);
  });
}

/** Something new every fiftieth of a second, for as long as anyone looks. */
export function restless(): void {
  addEventListener('load', () => {
    const holder = document.createElement('div');
    document.body.append(holder);
    let turn = 0;
    setInterval(() => {
      turn += 1;
      const line = document.createElement('p');
      line.textContent = `line ${turn}`;
      holder.append(line);
      if (holder.childElementCount > 50) holder.firstElementChild?.remove();
    }, 20);
  });
}
