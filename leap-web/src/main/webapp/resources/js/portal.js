// Small helps for people with script; every page works without them.
(() => {
    'use strict';

    // The summary of problems is read first.
    const problems = document.querySelector('.problems');
    if (problems) problems.focus();

    // One open filter at a time; Escape or a click elsewhere closes it.
    const menus = [...document.querySelectorAll('.chips details, .bottombar details')];
    document.addEventListener('click', event => menus.forEach(menu => {
        if (!menu.contains(event.target)) menu.open = false;
    }));
    document.addEventListener('keydown', event => {
        if (event.key !== 'Escape') return;
        menus.filter(menu => menu.open).forEach(menu => {
            menu.open = false;
            menu.querySelector('summary').focus();
        });
    });

    // j and k move through a list, only while the list has the focus (WCAG 2.1.4); Enter opens as with any link.
    document.querySelectorAll('[data-keys]').forEach(list => {
        const links = [...list.querySelectorAll('.q')];
        list.addEventListener('keydown', event => {
            const step = {j: 1, k: -1}[event.key];
            const at = links.indexOf(document.activeElement);
            if (event.key === 'Enter' && at >= 0 && links[at].getAttribute('aria-current') === 'true') {
                event.preventDefault();
                window.location.assign(links[at].dataset.item);
            } else if (event.key === 'Enter' && at >= 0) {
                sessionStorage.setItem('leap.keys', 'on');
            } else if (step && !event.ctrlKey && !event.metaKey && !event.altKey) {
                event.preventDefault();
                const next = links[Math.min(links.length - 1, Math.max(0, at + step))];
                if (next) next.focus();
            }
        });
        if (sessionStorage.getItem('leap.keys')) {
            sessionStorage.removeItem('leap.keys');
            const chosen = links.find(link => link.getAttribute('aria-current') === 'true');
            if (chosen) chosen.focus();
        }
    });
    // "/" leads to the search box, unless somebody is typing or has turned the key off (WCAG 2.1.4).
    const box = document.getElementById('find');
    const isOff = () => localStorage.getItem('leap.shortcut') === 'off';
    document.addEventListener('keydown', event => {
        const typing = event.target.closest('input, textarea, select, [contenteditable]');
        if (event.key !== '/' || typing || !box || isOff() || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        box.focus();
    });
    document.querySelectorAll('[data-shortcut]').forEach(part => {
        const show = () => {
            part.hidden = part.dataset.shortcut !== 'note' && part.dataset.shortcut === (isOff() ? 'off' : 'on');
        };
        show();
        part.addEventListener('click', () => {
            if (part.dataset.shortcut === 'note') return;
            localStorage.setItem('leap.shortcut', part.dataset.shortcut);
            document.querySelectorAll('[data-shortcut]').forEach(each => {
                each.hidden = each.dataset.shortcut === (isOff() ? 'off' : 'on');
            });
        });
    });

    // On a narrow window what narrows the list down is closed at first, so that the list comes first.
    if (window.matchMedia('(max-width: 900px)').matches) {
        document.querySelectorAll('[data-narrow]').forEach(menu => { menu.open = false; });
    }
    document.querySelectorAll('[data-print]').forEach(button => {
        button.hidden = false;
        button.addEventListener('click', () => window.print());
    });
})();
