package org.openleap.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.privacy.Removal;
import org.openleap.publication.Redact;

/** A piece taken out of the person's words, by its place: what stood there is kept with the item and nowhere else. */
@Embeddable
public class Cut {
    @Column(name = "start_at")
    private int start;

    private int length;
    private String replacement;
    private String reason;

    protected Cut() {}

    /** One for each place where something begins. */
    static List<Cut> allOf(List<Redact> redactions) {
        return redactions.stream().map(Cut::of).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    /** In the order of the words. */
    static List<Redact> inOrder(List<Cut> cuts) {
        return cuts.stream()
                .map(Cut::redact)
                .sorted(Comparator.comparingInt(Redact::start))
                .toList();
    }

    static Cut of(Redact redact) {
        var cut = new Cut();
        cut.start = redact.start();
        cut.length = redact.length();
        cut.replacement = redact.replacement().strip();
        cut.reason = redact.reason();
        return cut;
    }

    /** The same without what gives the person away. */
    Cut without(Removal removal) {
        return of(new Redact(start, length, removal.ofOurs(replacement), reason));
    }

    Redact redact() {
        return new Redact(start, length, replacement, reason);
    }

    /** By what it says. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Cut that && redact().equals(that.redact());
    }

    @Override
    public int hashCode() {
        return start;
    }
}
