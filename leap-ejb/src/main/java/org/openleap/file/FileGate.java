package org.openleap.file;

import org.openleap.identity.VisibilityScope;

/**
 * Who may read and add the files of a record: answered by the component whose record it is. A file hangs on a record and has
 * no rights of its own.
 */
public interface FileGate {
    /** Whether the reference is one of this component's. */
    boolean guards(String subject);

    /** Whether the caller sees the record with this reference now. */
    boolean mayRead(String subject, VisibilityScope caller);

    /** Whether the caller may add a file to it now. */
    boolean mayAdd(String subject, VisibilityScope caller);
}
