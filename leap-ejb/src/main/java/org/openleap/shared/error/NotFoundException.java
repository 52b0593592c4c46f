package org.openleap.shared.error;

/** It does not exist, or the caller may not know that it does. */
public final class NotFoundException extends LeapException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(ProblemCode code, String... arguments) {
        super(code, arguments);
    }
}
