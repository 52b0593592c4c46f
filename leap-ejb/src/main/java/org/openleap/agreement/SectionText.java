package org.openleap.agreement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One section as people read it; paragraphs end with a line break, lines of a list begin with a dash. */
public record SectionText(SectionKind kind, String heading, String wording) implements Serializable {
    private static final String BULLET = "- ";

    /** A paragraph of one line, or a list of several. */
    public record Block(boolean list, List<String> lines) implements Serializable {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** The words as paragraphs and lists, in reading order; empty lines only part them. */
    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<String>();
        for (var line : wording.lines().map(String::strip).toList()) {
            if (line.startsWith(BULLET)) items.add(line.substring(BULLET.length()));
            else end(items, blocks);
            if (!line.isEmpty() && !line.startsWith(BULLET)) blocks.add(new Block(false, List.of(line)));
        }
        end(items, blocks);
        return blocks;
    }

    private static void end(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) blocks.add(new Block(true, items));
        items.clear();
    }
}
