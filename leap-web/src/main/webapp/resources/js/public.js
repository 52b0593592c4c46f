"use strict";
/* Small comforts for the public pages. Everything works without them. */

function countCharacters(field) {
  const count = document.getElementById(field.id + "-count");
  const limit = Number(field.dataset.limit);
  const show = () => {
    const left = limit - field.value.length;
    const text = left < 0 ? count.dataset.over : count.dataset.left;
    count.textContent = text.replace("{0}", Math.abs(left).toLocaleString("en-GB"));
    count.classList.toggle("p-over", left < 0);
  };
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 400);
  });
  count.setAttribute("aria-live", "polite");
  show();
}

function showOnlyChosen(group) {
  const radios = [...group.querySelectorAll("input[type=radio]")];
  const update = () => {
    const chosen = radios.find((radio) => radio.checked);
    for (const radio of radios) {
      const part = document.getElementById(radio.dataset.shows);
      if (part) part.hidden = radio !== chosen;
    }
    for (const part of document.querySelectorAll("[data-hidden-for]")) {
      part.hidden = !chosen || chosen.value === part.dataset.hiddenFor;
    }
  };
  radios.forEach((radio) => radio.addEventListener("change", update));
  update();
}

document.querySelectorAll("textarea[data-limit]").forEach(countCharacters);
document.querySelectorAll(".govuk-radios:has([data-shows])").forEach(showOnlyChosen);
document.querySelectorAll("[data-print]").forEach((button) => {
  button.closest(".p-print").hidden = false;
  button.addEventListener("click", () => window.print());
});
document.querySelectorAll("details[data-open-wide]").forEach((details) => {
  details.open = window.matchMedia("(min-width: 60em)").matches;
});
document.querySelector(".govuk-error-summary")?.focus();
