package org.openleap.stakeholder.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * How an organisation presents itself to everybody. Its number is given with its first words and stays the same, whatever it
 * says later: programs outside know it by that.
 */
@Embeddable
public class Presentation {
    private boolean presented;

    @Column(name = "public_id")
    private String id;

    @Column(name = "public_text")
    private String words = "";

    protected Presentation() {}

    static Presentation none() {
        return new Presentation();
    }

    /** The same organisation with other words; none when it presents itself no longer. */
    Presentation saying(String text) {
        var next = new Presentation();
        next.words = text.strip();
        next.presented = !next.words.isEmpty();
        next.id = id == null && next.presented ? UUID.randomUUID().toString() : id;
        return next;
    }

    /** The words of another record of the same organisation, when this one has none. */
    Presentation orElse(Presentation other) {
        return presented ? this : saying(other.words);
    }

    boolean isPresented() {
        return presented;
    }

    /** Only of what is or was presented. */
    UUID id() {
        return UUID.fromString(id);
    }

    String words() {
        return words;
    }
}
