package org.openleap.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.AuditableEvent;
import org.openleap.stakeholder.OrganisationAlias;

/**
 * Something happened to an agreement. Observed inside the transaction that made it true.
 *
 * @param step what happened, e.g. {@code agreement.signed}
 * @param organisations the parties without the trust
 * @param status where it stands now
 * @param facts codes, numbers and dates, no text of people
 */
public record AgreementEvent(
        String step,
        AgreementReference reference,
        PartnershipReference partnership,
        List<OrganisationAlias> organisations,
        AgreementStatus status,
        Map<String, String> facts,
        UserId by,
        Instant at)
        implements AuditableEvent {
    /** Step of an agreement that begins to count. */
    public static final String IN_FORCE = "agreement.inForce";

    public AgreementEvent {
        organisations = List.copyOf(organisations);
        facts = Map.copyOf(facts);
    }

    /** It expired, was terminated, or gave way to a newer one. */
    public boolean ended() {
        return step.equals("agreement.expired")
                || step.equals("agreement.terminated")
                || step.equals("agreement.replaced");
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return reference.value();
    }

    @Override
    public String actor() {
        return by.value();
    }
}
