package org.openleap.file;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a file. */
public enum FileProblem implements ProblemCode {
    UNKNOWN_FILE,
    /** The caller may read it and no more. */
    NOT_YOURS,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** Nothing in it. */
    EMPTY,
    /** More than 25 MB. */
    TOO_LARGE,
    /** Its name does not end like one of the kinds that LEAP keeps. */
    TYPE_NOT_ALLOWED,
    /** Its content is something else than its name says, or two things at once. */
    CONTENT_NOT_AS_NAMED,
    /** An office file with a macro, with a password, or that grows out of all measure when it is unpacked. */
    UNSAFE_CONTENT,
    /** The virus scanner has not looked at it yet. */
    STILL_IN_QUARANTINE,
    /** The content is deleted. */
    NO_LONGER_KEPT,
    /** As many files as one record may have. */
    TOO_MANY_FILES;

    @Override
    public String component() {
        return "file";
    }
}
