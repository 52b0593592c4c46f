package org.openleap.shared.error;

/** Machine-readable name of something that went wrong. Implemented by one enum per component. */
public interface ProblemCode {
    /** The constant's own name, e.g. {@code ALREADY_DECIDED}. */
    String name();

    /** Component that owns the code, e.g. {@code feedback}. */
    String component();

    /** Stable identifier for machines and message bundles, e.g. {@code feedback.ALREADY_DECIDED}. */
    default String id() {
        return component() + "." + name();
    }
}
