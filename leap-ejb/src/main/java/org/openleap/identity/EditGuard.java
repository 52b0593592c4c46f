package org.openleap.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.shared.LastChange;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.ConflictException;

/** Refuses an edit of a record that somebody else has changed since it was opened, and says who, when and what. */
@ApplicationScoped
public class EditGuard {
    @Inject
    People people;

    /**
     * @param seen version the caller looked at
     * @throws ConflictException {@link SharedProblem#CHANGED_MEANWHILE} with who, when (ISO instant) and what
     */
    public void requireUnchanged(long seen, long current, LastChange last) {
        if (seen == current) return;
        throw new ConflictException(
                SharedProblem.CHANGED_MEANWHILE,
                people.nameOf(new UserId(last.by())),
                last.at().toString(),
                last.what());
    }
}
