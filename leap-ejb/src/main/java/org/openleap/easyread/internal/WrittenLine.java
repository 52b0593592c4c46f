package org.openleap.easyread.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.easyread.EasyLine;
import org.openleap.easyread.EasyPart;
import org.openleap.easyread.EasyPicture;
import org.openleap.privacy.Removal;

/** One line of an easy-read version, at its place. */
@Embeddable
public class WrittenLine {
    private int position;

    @Enumerated(EnumType.STRING)
    private EasyPart part;

    private String words;

    @Enumerated(EnumType.STRING)
    private EasyPicture picture;

    protected WrittenLine() {}

    static WrittenLine of(int position, EasyLine line) {
        var written = new WrittenLine();
        written.position = position;
        written.part = line.part();
        written.words = line.words().strip();
        written.picture = line.picture();
        return written;
    }

    WrittenLine without(Removal removal) {
        return of(position, new EasyLine(part, removal.ofOurs(words), picture));
    }

    int position() {
        return position;
    }

    EasyLine line() {
        return new EasyLine(part, words, picture);
    }

    /** By what it says. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenLine that && position == that.position && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return position;
    }
}
