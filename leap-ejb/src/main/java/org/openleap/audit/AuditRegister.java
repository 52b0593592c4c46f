package org.openleap.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.audit.internal.AuditRepository;
import org.openleap.audit.internal.ChainVerifier;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** The trail for the people who guard it. It holds ids and facts, never the words of the public. */
@Stateless
@DenyAll
public class AuditRegister {
    /** Realm role; named here because audit knows nothing but the kernel. */
    private static final String INFORMATION_GOVERNANCE = "information-governance";

    @Inject
    AuditRepository repository;

    @Inject
    ChainVerifier verifier;

    /** Events newest first. */
    @RolesAllowed(INFORMATION_GOVERNANCE)
    public Page<AuditEntry> page(@NotNull PageRequest request) {
        return Page.of(repository.page(request), request, entry -> new Cursor(entry.at(), entry.id()));
    }

    /** Walks the whole chain; takes about a second for every 50,000 events. */
    @RolesAllowed(INFORMATION_GOVERNANCE)
    public ChainReport verify() {
        return verifier.verify();
    }
}
