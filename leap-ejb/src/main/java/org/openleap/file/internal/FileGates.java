package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.file.FileGate;
import org.openleap.file.FileProblem;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.NotFoundException;

/** Asks the component of a record who may read and add its files. A record that nobody guards is closed to all. */
@ApplicationScoped
public class FileGates {
    @Inject
    Instance<FileGate> gates;

    public boolean mayRead(String subject, VisibilityScope caller) {
        return of(subject).filter(gate -> gate.mayRead(subject, caller)).isPresent();
    }

    public boolean mayAdd(String subject, VisibilityScope caller) {
        return mayRead(subject, caller)
                && of(subject).filter(gate -> gate.mayAdd(subject, caller)).isPresent();
    }

    /**
     * @throws NotFoundException {@link FileProblem#UNKNOWN_FILE} when the record is hidden from the caller
     * @throws AccessRefusedException {@link FileProblem#NOT_YOURS} when they may see it and no more
     */
    public void requireAdding(String subject, VisibilityScope caller) {
        if (!mayRead(subject, caller)) throw new NotFoundException(FileProblem.UNKNOWN_FILE);
        if (!mayAdd(subject, caller)) throw new AccessRefusedException(FileProblem.NOT_YOURS);
    }

    private Optional<FileGate> of(String subject) {
        return gates.stream().filter(gate -> gate.guards(subject)).findFirst();
    }
}
