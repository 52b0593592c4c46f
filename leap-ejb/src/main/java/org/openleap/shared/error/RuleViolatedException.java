package org.openleap.shared.error;

/** The request is understood and refused by a rule of the business. */
public final class RuleViolatedException extends LeapException {
    private static final long serialVersionUID = 1L;

    public RuleViolatedException(ProblemCode code, String... arguments) {
        super(code, arguments);
    }
}
