// Card after card with the keyboard: the words have the focus, and Ctrl and Enter saves.
(() => {
  const button = document.querySelector("[data-quick]");
  if (!button) return;
  const form = button.form;
  const wrong = form.querySelector(".wrong:not(:empty)");
  const words = form.querySelector("textarea");
  if (words && !wrong) words.focus();
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    button.click();
  });
})();
