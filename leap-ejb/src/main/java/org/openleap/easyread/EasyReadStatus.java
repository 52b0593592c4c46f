package org.openleap.easyread;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where an easy-read version stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum EasyReadStatus {
    /** Written by one person; another must approve. Rewriting what is published brings it back here. */
    DRAFTED,
    /** Everybody can read it. */
    PUBLISHED;

    private static final Map<EasyReadStatus, Set<EasyReadStatus>> NEXT =
            Map.ofEntries(entry(DRAFTED, Set.of(PUBLISHED)), entry(PUBLISHED, Set.of(DRAFTED)));

    /** States that may follow this one. */
    public Set<EasyReadStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link EasyReadProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public EasyReadStatus moveTo(EasyReadStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(EasyReadProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
