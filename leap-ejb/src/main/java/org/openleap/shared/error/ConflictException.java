package org.openleap.shared.error;

/** The state has moved on since the caller looked. */
public final class ConflictException extends LeapException {
    private static final long serialVersionUID = 1L;

    public ConflictException(ProblemCode code, String... arguments) {
        super(code, arguments);
    }
}
