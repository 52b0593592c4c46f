package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.openleap.identity.Roles;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/**
 * The same step for many tellings that somebody ticked after reading each. Every one is a transaction of its own: what has
 * changed since it was read is left as it is, and counted.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TellingBatch {
    private static final int MOST = 200;

    @EJB
    TellingWords words;

    @EJB
    TellingActs acts;

    /** Lets all of them leave, or tries again what failed; at most 200. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public BatchResult approve(@NotNull @Size(max = MOST) List<ChosenTelling> chosen) {
        return each(chosen, telling -> words.approve(telling.id(), telling.version()));
    }

    /** Notes that all of these letters went to the post on the day; at most 200. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public BatchResult posted(@NotNull @Size(max = MOST) List<ChosenTelling> chosen, @NotNull LocalDate on) {
        return each(chosen, telling -> acts.posted(new MarkPosted(telling.id(), telling.version(), on)));
    }

    private static BatchResult each(List<ChosenTelling> chosen, Consumer<ChosenTelling> step) {
        int done =
                (int) chosen.stream().filter(telling -> isDone(telling, step)).count();
        return new BatchResult(done, chosen.size() - done);
    }

    private static boolean isDone(ChosenTelling telling, Consumer<ChosenTelling> step) {
        try {
            step.accept(telling);
            return true;
        } catch (ConflictException | RuleViolatedException movedOn) {
            return false;
        }
    }
}
