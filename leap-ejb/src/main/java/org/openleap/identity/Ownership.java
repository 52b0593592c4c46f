package org.openleap.identity;

import java.time.LocalDate;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/**
 * What people of the trust have in their hands in one component. Every component whose records have an owner answers, so that
 * reminders know what is owed, and so that nothing is owned by nobody when somebody leaves (register.md 4.5, invariant 1).
 * Called inside a transaction, by components that have decided themselves who may ask.
 */
public interface Ownership {
    Duty duty();

    /** Everything that the person owns and that has not ended; at most as many as asked for. */
    List<Owned> of(UserId owner, int most);

    /**
     * Everything open that is due between these days and waits for its owner, the earliest first. Nothing where the records have
     * no day, or their component reminds of it itself.
     */
    default Page<Owned> due(LocalDate from, LocalDate to, PageRequest request) {
        return new Page<>(List.of(), "");
    }

    /** Whoever can have such a record, by name. */
    List<StaffMember> candidates();

    /** Whether the record came from something that is hidden from the person; then they hear nothing of it. */
    default boolean isHiddenFrom(String reference, UserId person) {
        return false;
    }

    /** Passes an open record on; its day stays. Writes the step into the trail. */
    void handOver(String reference, UserId to);
}
