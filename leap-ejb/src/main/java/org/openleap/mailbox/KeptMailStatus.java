package org.openleap.mailbox;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Whether somebody still has to look at a mail. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum KeptMailStatus {
    /** A person must say what it is. */
    WAITING,
    /** It is an item now, or stands beside one. */
    TAKEN_IN,
    /** Somebody has said why it is nothing for the register. */
    FORGOTTEN;

    private static final Map<KeptMailStatus, Set<KeptMailStatus>> NEXT = Map.ofEntries(
            entry(WAITING, Set.of(TAKEN_IN, FORGOTTEN)), entry(TAKEN_IN, Set.of()), entry(FORGOTTEN, Set.of()));

    /** States that may follow this one. */
    public Set<KeptMailStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link MailboxProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public KeptMailStatus moveTo(KeptMailStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(MailboxProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
