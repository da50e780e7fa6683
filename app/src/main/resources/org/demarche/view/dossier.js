// A click on a place lights up its words in the report beside it; without scripts the link itself leads there.
(() => {
  "use strict";
  const lit = () => document.querySelectorAll(".lit, a.where.on");
  const show = (link) => {
    lit().forEach((each) => each.classList.remove("lit", "on"));
    const from = Number(link.dataset.from), to = Number(link.dataset.to);
    const words = [...document.querySelectorAll("#" + link.dataset.report + " span[data-from]")]
      .filter((each) => Number(each.dataset.from) >= from && Number(each.dataset.to) <= to);
    words.forEach((each) => each.classList.add("lit"));
    link.classList.add("on");
    if (words.length) words[0].scrollIntoView({ block: "center" });
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.where");
    if (!link) return;
    event.preventDefault();
    history.replaceState(null, "", link.getAttribute("href"));
    show(link);
  });
  const first = location.hash && document.querySelector('a.where[href="' + CSS.escape(location.hash).replace("\\#", "#") + '"]');
  if (first) show(first);
})();
