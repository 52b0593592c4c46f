package org.openleap.changefeed;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.openleap.changefeed.internal.ChangeReader;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** What happened to whatever the caller's organisation may see. */
@Stateless
@DenyAll
public class ChangeRegister {
    @Inject
    ChangeReader reader;

    @Inject
    CurrentUser user;

    /**
     * What happened after a place in the feed, in order, the oldest first. Nothing that is committed later ever turns up before a
     * place that was handed out. The next place is always there, also when nothing new is; changes of records that the caller
     * may not see (any more) are passed over, so that a page may hold fewer than asked for, or none.
     *
     * @param types only these; of them only those that the scopes of the caller's token allow
     * @throws org.openleap.shared.error.ConflictException {@link ChangeProblem#CURSOR_EXPIRED}
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public Page<Change> after(@NotNull Set<ChangeType> types, @NotNull PageRequest request) {
        return reader.page(types, request, user);
    }
}
