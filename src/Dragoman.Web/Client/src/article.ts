// An article's cards show while pointer or keyboard are on the words of an event. Escape puts them away until another word is reached.

const story = document.querySelector<HTMLElement>('.story');

if (story !== null) {
  const back = (): void => story.classList.remove('quiet-cards');
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') story.classList.add('quiet-cards');
  });
  for (const words of story.querySelectorAll<HTMLElement>('.tell-at')) {
    words.addEventListener('pointerenter', back);
    words.addEventListener('focusin', back);
  }
}
