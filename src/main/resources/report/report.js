'use strict';
(() => {
  const $ = (id) => document.getElementById(id);
  const findings = [...document.querySelectorAll('#conflicts > .finding')];
  const story = document.body.dataset.story || '';
  const prefix = 'crosscheck:' + story + ':';
  document.documentElement.classList.add('script');

  // Decisions: kept in this browser, by finding, with what they were about.

  // The later counts of one that came with the page and one that was taken here.

  const memory = new Map();
  for (const carrier of document.querySelectorAll('[data-decided]')) {
    const decision = JSON.parse(carrier.dataset.decided);
    memory.set(decision.finding, decision);
  }
  const store = {
    get(id) {
      const kept = memory.get(id) || null;
      let here = null;
      try { here = JSON.parse(localStorage.getItem(prefix + id)); } catch { return kept; }
      if (!here) return kept;
      return kept && (kept.at || '') > (here.at || '') ? kept : here;
    },
    // Of findings that this page does not have as well: none is ever lost.
    all() {
      const ids = new Set(memory.keys());
      try {
        for (let i = 0; i < localStorage.length; i++) {
          const key = localStorage.key(i);
          if (key.startsWith(prefix)) ids.add(key.slice(prefix.length));
        }
      } catch { /* What the memory has is all there is. */ }
      return [...ids].sort().map((id) => store.get(id)).filter((d) => d && (d.decision || d.note));
    },
    set(id, decision) {
      const cleared = { finding: id, fingerprint: '', decision: '', at: new Date().toISOString() };
      memory.set(id, decision || cleared);
      try {
        localStorage.setItem(prefix + id, JSON.stringify(decision || cleared));
      } catch { /* A page from disk may have no storage: the decisions then last as long as the page. */ }
    },
  };
  const undone = [];

  const stateOf = (finding, decision) => {
    if (!decision || !decision.decision) return 'open';
    if (decision.fingerprint !== finding.dataset.fingerprint) return 'changed';
    return { accept: 'accepted', dismiss: 'dismissed' }[decision.decision] || 'open';
  };
  const labels = { accepted: 'accepted', dismissed: 'dismissed', changed: 'changed since', open: '' };

  function show(finding) {
    const decision = store.get(finding.dataset.id);
    const state = stateOf(finding, decision);
    finding.dataset.state = state;
    finding.querySelector('.state').textContent = labels[state] || (decision && decision.note ? 'note' : '');
    const line = finding.querySelector('.decide .decided');
    if (line) line.textContent = decision ? describe(decision, state) : '';
  }

  function describe(decision, state) {
    const parts = [];
    if (state === 'changed') parts.push('Decided before its values or sources changed:');
    if (decision.decision) parts.push({ accept: 'Accepted', dismiss: 'Dismissed' }[decision.decision] + (decision.reason ? ' (' + decision.reason + ')' : '') + (decision.by ? ' by ' + decision.by : '') + '.');
    if (decision.note) parts.push('Note: ' + decision.note);
    return parts.join(' ');
  }

  const byId = new Map(findings.map((finding) => [finding.dataset.id, finding]));

  function set(changes) {
    for (const [id, decision] of changes) {
      store.set(id, decision);
      if (byId.has(id)) show(byId.get(id));
    }
    filter();
  }

  function keep(changes) {
    undone.push(changes.map(([id]) => [id, store.get(id)]));
    set(changes);
  }

  function undo() {
    const before = undone.pop();
    if (!before) {
      tell('Nothing was decided since this page was opened. “Undo” in a finding takes back an earlier decision.');
      return;
    }
    set(before);
    go(before.map(([id]) => byId.get(id)).find(Boolean));
    tell('');
  }

  const tell = (words) => { if ($('told')) $('told').textContent = words; };

  const decided = (finding, decision, extra) => [finding.dataset.id, {
    ...(store.get(finding.dataset.id) || {}), by: '', ...extra, finding: finding.dataset.id,
    fingerprint: finding.dataset.fingerprint, decision, at: new Date().toISOString(),
  }];

  // Filters.

  const fields = ['search', 'by-severity', 'by-type', 'by-source', 'by-state'];
  const words = new Map();
  const text = (finding) => {
    if (!words.has(finding)) words.set(finding, finding.textContent.toLowerCase());
    return words.get(finding);
  };
  const shown = () => findings.filter((finding) => !finding.hidden);

  function filter() {
    if (!$('tools')) return;
    const [search, severity, type, source, state] = fields.map((id) => $(id).value);
    const wanted = search.trim().toLowerCase();
    for (const finding of findings) {
      const data = finding.dataset;
      finding.hidden = !((!severity || data.severity === severity) && (!type || data.type === type)
        && (!source || data.sources.includes(' ' + source + ' ')) && (!state || data.state === state)
        && (!wanted || text(finding).includes(wanted)));
    }
    const open = findings.filter((finding) => finding.dataset.state === 'open' || finding.dataset.state === 'changed').length;
    $('shown').textContent = shown().length + ' of ' + findings.length + ' shown, ' + open + ' undecided';
    $('nothing').hidden = shown().length > 0;
  }

  // Moving: it never decides.

  let here = null;

  function come(finding) {
    if (!finding || finding === here) return;
    if (here) here.classList.remove('here');
    here = finding;
    here.classList.add('here');
  }

  function go(finding) {
    if (!finding) return;
    if (opener && !finding.contains(opener)) opener = null;
    come(finding);
    here.querySelector('summary').focus({ preventScroll: true });
    here.scrollIntoView({ block: 'nearest' });
  }

  function step(by) {
    const list = shown();
    const at = list.indexOf(here);
    go(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)]);
  }

  function next(from, list) {
    const rest = list.slice(list.indexOf(from) + 1).filter((finding) => !finding.hidden);
    go(rest[0] || from);
  }

  // The article beside the finding.

  const reader = $('reader');
  let opener = null;
  let lent = null;

  function giveBack() {
    if (!lent) return;
    lent.place.replaceWith(lent.article);
    lent.article.open = lent.open;
    lent = null;
    for (const mark of document.querySelectorAll('mark.current')) mark.classList.remove('current');
  }

  function read(link) {
    const article = $(link.dataset.article);
    if (!article) return;
    const before = link.getBoundingClientRect().top;
    giveBack();
    const place = document.createComment('');
    lent = { article, place, open: article.open };
    article.replaceWith(place);
    $('reader-body').replaceChildren(article);
    article.open = true;
    reader.hidden = false;
    document.documentElement.classList.add('reading');
    $('reader-title').textContent = article.dataset.label;
    opener = link;
    const marks = article.querySelectorAll('mark[data-c~="' + link.dataset.claim + '"]');
    for (const mark of marks) mark.classList.add('current');
    const target = marks[0] || article;
    const body = $('reader-body');
    body.scrollTop += target.getBoundingClientRect().top - body.getBoundingClientRect().top - body.clientHeight / 3;
    $('reader-title').focus({ preventScroll: true });
    stay(link, before);
  }

  // The finding gets narrower or wider: what was pressed stays under the eye.

  function stay(link, before) {
    scrollBy({ top: link.getBoundingClientRect().top - before, behavior: 'instant' });
    const box = link.getBoundingClientRect();
    const end = reader.hidden || getComputedStyle(reader).position !== 'fixed' ? innerHeight : reader.getBoundingClientRect().top;
    if (box.top < 0 || box.bottom > end) scrollBy({ top: (box.top + box.bottom) / 2 - end / 2, behavior: 'instant' });
  }

  function closeReader() {
    if (reader.hidden) return;
    const before = opener ? opener.getBoundingClientRect().top : 0;
    giveBack();
    reader.hidden = true;
    document.documentElement.classList.remove('reading');
    if (opener) {
      stay(opener, before);
      opener.focus({ preventScroll: true });
    }
    opener = null;
  }

  function readNext() {
    if (!here) return;
    here.open = true;
    const links = [...here.querySelectorAll('a.open')];
    const at = links.indexOf(opener);
    if (links.length) read(links[(at + 1) % links.length]);
  }

  // Asking for a reason, a note, a name.

  function ask(id, what, done) {
    const dialog = $(id);
    const form = dialog.querySelector('form');
    const title = dialog.querySelector('.what');
    if (title) title.textContent = what;
    form.onsubmit = (event) => {
      event.preventDefault();
      dialog.close();
      done(new FormData(form), form);
    };
    dialog.showModal();
    return form;
  }

  function name(finding) {
    return finding.querySelector('.title').textContent.replace(/:$/, '');
  }

  const act = {
    accept(finding) { const list = shown(); keep([decided(finding, 'accept', { reason: '' })]); next(finding, list); },
    dismiss(finding) {
      const form = ask('dismiss', name(finding), (data) => {
        const list = shown();
        keep([decided(finding, 'dismiss', { reason: data.get('reason'), note: data.get('note') })]);
        next(finding, list);
      });
      form.note.value = (store.get(finding.dataset.id) || {}).note || '';
    },
    note(finding) {
      const form = ask('note', name(finding), (data) => {
        const list = shown();
        const before = store.get(finding.dataset.id) || {};
        keep([decided(finding, before.decision || '', { note: data.get('note') })]);
        next(finding, list);
      });
      form.note.value = (store.get(finding.dataset.id) || {}).note || '';
      form.note.focus();
    },
    clear(finding) {
      const decision = store.get(finding.dataset.id);
      if (decision && (decision.decision || decision.note)) keep([[finding.dataset.id, null]]);
    },
  };

  // Those that were decided one by one stay as they are.

  const undecided = () => shown().filter((finding) => finding.dataset.state === 'open' || finding.dataset.state === 'changed');

  function bulk(decision, reason, note) {
    const list = undecided();
    const left = shown().length - list.length;
    if (list.length) keep(list.map((finding) => decided(finding, decision, note ? { reason, note } : { reason })));
    tell(times(list.length, 'finding') + ' decided.' + (left ? ' ' + 'Left as decided before: ' + left + '.' : ''));
  }

  function exportDecisions() {
    const kept = store.all();
    const form = ask('exporting', kept.length + (kept.length === 1 ? ' decision' : ' decisions') + ' on this story.', (data) => {
      const by = data.get('by').trim();
      try { localStorage.setItem('crosscheck-by', by); } catch { /* The name is asked for again. */ }
      const lines = kept.map((d) => JSON.stringify({
        finding: d.finding, fingerprint: d.fingerprint, decision: d.decision, reason: d.reason || '', note: d.note || '', by: d.by || by, at: d.at,
      }) + '\n');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(lines, { type: 'application/x-ndjson' }));
      link.download = 'decisions.jsonl';
      link.click();
      URL.revokeObjectURL(link.href);
    });
    try { form.by.value = localStorage.getItem('crosscheck-by') || ''; } catch { form.by.value = ''; }
  }

  // A file of decisions: all of it or nothing, and the later of two on one finding counts.

  function problem(line) {
    let read = null;
    try { read = JSON.parse(line); } catch { return 'not a JSON object'; }
    if (!read || typeof read !== 'object' || Array.isArray(read)) return 'not a JSON object';
    if (typeof read.finding !== 'string' || !read.finding) return 'no "finding", the id of the finding';
    if (!['accept', 'dismiss', ''].includes(read.decision)) return '"decision" is neither \'accept\' nor \'dismiss\' nor empty';
    return '';
  }

  const word = (value) => (typeof value === 'string' ? value : '');
  const times = (number, noun) => number + ' ' + noun + (number === 1 ? '' : 's');

  function importLines(name, content) {
    const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/).map((line, i) => [line, i + 1]).filter(([line]) => line.trim());
    const problems = lines.map(([line, at]) => [problem(line), at]).filter(([what]) => what);
    if (problems.length) {
      const more = problems.length - 1;
      tell(name + ', line ' + problems[0][1] + ': ' + problems[0][0] + (more ? ', and ' + more + ' more' : '') + '. Nothing was taken over.');
      return;
    }
    const read = new Map();
    for (const [line] of lines) {
      const d = JSON.parse(line);
      read.set(d.finding, {
        finding: d.finding, fingerprint: word(d.fingerprint), decision: d.decision, reason: word(d.reason), note: word(d.note), by: word(d.by), at: word(d.at),
      });
    }
    const newer = [...read].filter(([id, decision]) => (word((store.get(id) || {}).at)) <= decision.at);
    const elsewhere = newer.filter(([id]) => !byId.has(id)).length;
    if (newer.length) keep(newer);
    tell(times(newer.length, 'decision') + ' taken over from ' + name + '.'
      + (elsewhere ? ' ' + times(elsewhere, 'decision') + ' of them on findings that are not in the list above; kept for export.' : '')
      + (newer.length < read.size ? ' ' + times(read.size - newer.length, 'decision') + ' left as here, because the one here is later.' : ''));
  }

  async function importFile(input) {
    const [file] = input.files;
    if (!file) return;
    importLines(file.name, await file.text());
    input.value = '';
  }

  // A finding that has got another id since: the one that has most of the values decided on, if those are half of them.

  const values = (fingerprint) => new Set(String(fingerprint || '').split('-').slice(1));

  function common(one, other) {
    const [first, second] = [values(one), values(other)];
    const larger = Math.max(first.size, second.size);
    return larger ? [...first].filter((value) => second.has(value)).length / larger : 0;
  }

  for (const decision of store.all()) {
    if (byId.has(decision.finding)) continue;
    let [best, most] = [null, 0.5];
    for (const finding of findings) {
      const share = store.get(finding.dataset.id) ? 0 : common(decision.fingerprint, finding.dataset.fingerprint);
      if (share >= most && (!best || share > most)) [best, most] = [finding, share];
    }
    if (!best) continue;
    store.set(best.dataset.id, { ...decision, finding: best.dataset.id });
    store.set(decision.finding, null);
  }

  // Wiring.

  for (const finding of findings) {
    show(finding);
    finding.addEventListener('toggle', () => {
      if (!finding.open || finding.querySelector('.decide')) return;
      finding.querySelector('.body').append($('decide').content.cloneNode(true));
      show(finding);
    });
  }

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const finding = event.target.closest('#conflicts > .finding');
    come(finding);
    const open = event.target.closest('a.open');
    if (open) { event.preventDefault(); read(open); return; }
    const button = event.target.closest('[data-do]');
    if (button && finding) { act[button.dataset.do](finding); return; }
    if (event.target.closest('.cancel')) { event.target.closest('dialog').close(); return; }
    const jump = event.target.closest('a.jump, .text mark a');
    if (jump) reveal(jump.getAttribute('href').slice(1), event);
  });

  // What a key decides is what has the focus.
  document.addEventListener('focusin', (event) => come(event.target.closest('#conflicts > .finding')));

  function reveal(id, event) {
    const target = $(id);
    if (!target || !target.classList.contains('finding')) return;
    if (event) event.preventDefault();
    target.hidden = false;
    const fold = target.parentElement.closest('details');
    if (fold) fold.open = true;
    target.open = true;
    if (findings.includes(target)) go(target);
    target.scrollIntoView({ block: 'start' });
  }

  const keys = {
    j: () => step(1), k: () => step(-1), o: readNext, u: undo,
    a: () => here && act.accept(here), x: () => here && act.dismiss(here), n: () => here && act.note(here),
    '/': () => { $('tools').open = true; $('search').focus(); }, '?': () => ask('help', '', () => {}),
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') { closeReader(); return; }
    if (event.target.closest('input, select, textarea')) return;
    const key = keys[event.key];
    if (key && findings.length) { event.preventDefault(); key(); }
  });

  $('reader-close').addEventListener('click', closeReader);

  if ($('tools')) {
    $('tools').hidden = false;
    $('tools').open = matchMedia('(min-width: 46rem)').matches;
    $('tools').addEventListener('submit', (event) => event.preventDefault());
    for (const id of fields) for (const kind of ['input', 'change']) $(id).addEventListener(kind, filter);
    $('expand').addEventListener('click', () => { for (const finding of shown()) finding.open = true; });
    $('bulk-accept').addEventListener('click', () => bulk('accept', '', ''));
    $('bulk-dismiss').addEventListener('click', () => ask('dismiss', undecided().length + ' undecided of ' + shown().length + ' shown', (data) => bulk('dismiss', data.get('reason'), data.get('note'))).note.value = '');
    $('export').addEventListener('click', exportDecisions);
    $('import').addEventListener('click', () => $('import-file').click());
    $('import-file').addEventListener('change', () => importFile($('import-file')));
    $('help-open').addEventListener('click', () => keys['?']());
    filter();
  }

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = findings.filter((finding) => !finding.open);
    for (const finding of closed) finding.open = true;
  });
  addEventListener('afterprint', () => { for (const finding of closed) finding.open = false; });

  if (location.hash) reveal(location.hash.slice(1));
})();
