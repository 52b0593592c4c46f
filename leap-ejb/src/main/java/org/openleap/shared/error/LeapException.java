package org.openleap.shared.error;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Something LEAP refuses or cannot find, told by a code and its arguments. It carries no HTTP and no text for people:
 * the edges (portal, API, timers) choose those. It rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class LeapException extends RuntimeException
        permits NotFoundException, ConflictException, RuleViolatedException, AccessRefusedException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final List<String> arguments;

    protected LeapException(ProblemCode code, String... arguments) {
        super(code.id());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public ProblemCode code() {
        return code;
    }

    /** Values for the placeholders of the message, in order; ids and dates, never personal data. */
    public List<String> arguments() {
        return arguments;
    }
}
