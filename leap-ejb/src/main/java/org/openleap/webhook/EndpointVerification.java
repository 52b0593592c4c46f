package org.openleap.webhook;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openleap.identity.Roles;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.webhook.internal.Courier;
import org.openleap.webhook.internal.Verification;

/** Finds out whether an endpoint is the partner's and knows LEAP. No transaction waits for somebody else's server. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndpointVerification {
    @Inject
    Verification verification;

    @Inject
    Courier courier;

    /**
     * Asks an endpoint to answer with a challenge, in a message that is signed with its secret; from then on it is told. Waits
     * for the answer, 15 seconds at most.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link WebhookProblem#UNKNOWN_ENDPOINT}
     * @throws RuleViolatedException {@link WebhookProblem#NOT_VERIFIED}
     */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public void verify(long endpoint) {
        var challenge = UUID.randomUUID().toString();
        var receipt = courier.send(verification.ask(endpoint, challenge)).against(challenge);
        if (!receipt.isAccepted()) {
            throw new RuleViolatedException(
                    WebhookProblem.NOT_VERIFIED, receipt.result().name(), Integer.toString(receipt.status()));
        }
        verification.passed(endpoint);
    }
}
