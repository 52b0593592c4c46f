package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.TreeSet;

/** What somebody is told, and in which forms a person has prepared it. */
@Embeddable
public class Wording {
    @Column(name = "subject_line")
    private String subjectLine;

    private String body;

    /** The same in the language of the reader; empty when there is none. */
    private String translation;

    /** Needs that a person says these words meet. */
    private String prepared;

    /** What the letter says of this case alone, without the words of the template: by it stock answers are found. */
    @Column(name = "own_words")
    private String ownWords;

    protected Wording() {}

    static Wording of(Letter letter) {
        var wording = new Wording();
        wording.subjectLine = letter.subject();
        wording.body = letter.body();
        wording.translation = "";
        wording.prepared = "";
        wording.ownWords = letter.ownWords();
        return wording;
    }

    void write(Letter letter, String translated, Set<String> meets) {
        subjectLine = letter.subject();
        body = letter.body();
        translation = translated;
        prepared = String.join(",", new TreeSet<>(meets));
    }

    public Letter letter() {
        return new Letter(subjectLine, body, ownWords);
    }

    String translation() {
        return translation;
    }

    boolean isTranslated() {
        return !translation.isEmpty();
    }

    Set<String> prepared() {
        return prepared.isEmpty() ? Set.of() : Set.of(prepared.split(","));
    }

    /** The letter as it leaves. */
    Letter asSent() {
        return new Letter(subjectLine, whole());
    }

    /** What is read: first in the reader's language, then in English. */
    String whole() {
        return isTranslated() ? translation.strip() + "\n\n" + body : body;
    }
}
