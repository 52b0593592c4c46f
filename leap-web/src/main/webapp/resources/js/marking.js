// Marking words as a suggestion by mouse or keyboard. Without script the words are typed or pasted into the field.
(() => {
    'use strict';

    const bar = document.querySelector('[data-marking]');
    const quote = document.getElementById('markingForm:quote:input');
    const title = document.getElementById('markingForm:title:input');
    const blocks = [...document.querySelectorAll('[data-words]')];
    if (!bar || !quote || !title) return;
    bar.hidden = false;

    // The text of a block as it was written: the numbers of earlier marks are not part of the words.
    const textNodes = block => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, {
            acceptNode: node => node.parentElement.closest('sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
        });
        const nodes = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        return nodes;
    };

    const selectedWords = () => {
        const selection = window.getSelection();
        if (!selection.rangeCount) return '';
        const range = selection.getRangeAt(0);
        return blocks.flatMap(textNodes).filter(node => range.intersectsNode(node)).map(node => {
            const from = node === range.startContainer ? range.startOffset : 0;
            const to = node === range.endContainer ? range.endOffset : node.length;
            return node.data.slice(from, to);
        }).join('').trim();
    };

    document.getElementById('markSelection').addEventListener('click', () => {
        const words = selectedWords();
        if (words) quote.value = words;
        (words ? title : quote).focus();
    });

    // Keyboard: arrow keys choose a sentence, with Shift further ones; Enter takes the words over.
    blocks.forEach(block => {
        block.tabIndex = 0;
        block.setAttribute('role', 'group');
        block.setAttribute('aria-label', bar.querySelector('.hint').textContent);
        let first = -1;
        let last = -1;
        block.addEventListener('keydown', event => {
            const nodes = textNodes(block);
            const text = nodes.map(node => node.data).join('');
            const sentences = [...text.matchAll(/[^.!?\n]+[.!?]*/g)].filter(match => match[0].trim());
            if (event.key === 'Enter') {
                event.preventDefault();
                document.getElementById('markSelection').click();
                return;
            }
            const step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
            if (!step || !sentences.length) return;
            event.preventDefault();
            last = Math.min(sentences.length - 1, Math.max(0, last + step));
            if (!event.shiftKey || first < 0) first = last;
            select(nodes, sentences[Math.min(first, last)], sentences[Math.max(first, last)]);
        });
    });

    const select = (nodes, from, to) => {
        const lead = from[0].length - from[0].trimStart().length;
        const range = document.createRange();
        range.setStart(...place(nodes, from.index + lead));
        range.setEnd(...place(nodes, to.index + to[0].trimEnd().length));
        window.getSelection().removeAllRanges();
        window.getSelection().addRange(range);
    };

    const place = (nodes, offset) => {
        let left = offset;
        for (const node of nodes) {
            if (left <= node.length) return [node, left];
            left -= node.length;
        }
        const end = nodes[nodes.length - 1];
        return [end, end.length];
    };
})();
