package org.openleap.shared.error;

/** The caller may know the record but may not do this to it. */
public final class AccessRefusedException extends LeapException {
    private static final long serialVersionUID = 1L;

    public AccessRefusedException(ProblemCode code, String... arguments) {
        super(code, arguments);
    }
}
