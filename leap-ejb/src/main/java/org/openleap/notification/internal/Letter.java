package org.openleap.notification.internal;

/** What somebody is told: one line of subject, and the text. */
public record Letter(String subject, String body) {
    private static final int LONGEST_SUBJECT = 300;

    /** A subject is one line, whatever words went into it: a line break there would begin a header of somebody's choice. */
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    /** Subject line, empty line, text. */
    static Letter of(String text) {
        int lineEnd = text.indexOf('\n');
        return new Letter(text.substring(0, lineEnd), text.substring(lineEnd).strip() + "\n");
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
