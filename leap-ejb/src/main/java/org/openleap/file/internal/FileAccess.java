package org.openleap.file.internal;

import org.openleap.file.FileProblem;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;

/** Who may take a file away: whoever added it, or an engagement lead. Whether they see it at all the record decides. */
final class FileAccess {
    private FileAccess() {}

    static boolean mayRemove(FileRecord file, VisibilityScope caller) {
        boolean lead = caller.has(Roles.ENGAGEMENT_LEAD) && !caller.isGuest();
        return file.status().isKept() && (lead || file.isAddedBy(caller.user()));
    }

    /** @throws AccessRefusedException {@link FileProblem#NOT_YOURS} */
    static void requireRemoving(FileRecord file, VisibilityScope caller) {
        if (!mayRemove(file, caller)) throw new AccessRefusedException(FileProblem.NOT_YOURS);
    }
}
