package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;

/** The accounts table. */
@ApplicationScoped
public class AccountRepository {

    public List<StaffMember> withRole(String role, String service) {
        throw new UnsupportedOperationException();
    }

    public String nameOf(UserId id) {
        throw new UnsupportedOperationException();
    }
}
